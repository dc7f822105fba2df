// The state of the form in the address. Only what comes from a closed list, or is a number, is ever
// written there: names of GPUs as the facts spell them, never a text as it was pasted or typed.

import {gpuOf} from "./machine.js"

const NUMBER = /^\d{1,4}(\.\d{1,6}){0,4}t?$/
const NUMBERS = ["driver", "python", "glibc", "macos"]
const MAKERS = ["amd", "intel", "none"]

/** The fields that a query of the address names; what it should not hold is left out. */
export function fromAddress(data, query) {
  const asked = new URLSearchParams(query.slice(0, 2000))
  const fields = {}
  const system = asked.get("system")
  if (Object.hasOwn(data.systems, system ?? "")) fields.system = system
  if (MAKERS.includes(asked.get("maker"))) fields.maker = asked.get("maker")
  const gpus = asked.getAll("gpu").slice(0, 16).map(name => listed(data, name)).filter(Boolean)
  if (gpus.length) fields.gpu = gpus.join(", ")
  for (const name of NUMBERS)
    if (NUMBER.test(asked.get(name) ?? "")) fields[name] = asked.get(name)
  const wish = asked.get("wish")
  if (wish === "cpu" || data.releases.includes(wish)) fields.wish = wish
  return fields
}

/** The query for the fields, "" for none. */
export function toAddress(data, fields) {
  const made = new URLSearchParams()
  if (fields.system) made.set("system", fields.system)
  if (MAKERS.includes(fields.maker)) made.set("maker", fields.maker)
  if (fields.maker === "nvidia")
    for (const name of split(fields.gpu).map(name => listed(data, name)))
      if (name) made.append("gpu", name)
  for (const name of NUMBERS)
    if (NUMBER.test(fields[name])) made.set(name, fields[name])
  if (fields.wish) made.set("wish", fields.wish)
  const query = made.toString()
  return query ? `?${query}` : ""
}

/** The names in a field that holds several. */
export function split(text) {
  return text.split(/[,;，；、\n]/).map(name => name.trim()).filter(Boolean).slice(0, 16)
}

/** How the facts call a GPU, or its compute capability; "" for a name that nobody knows. */
export function listed(data, name) {
  try {
    const gpu = gpuOf(data, name.slice(0, 100))
    return gpu.listed || gpu.capability
  } catch {
    return ""
  }
}
