// From what a reader chose, typed or pasted to a machine in numbers. Nothing is decided here; which
// names mean the same is held to torchproof/plan/machine.py by tests/test_planner.py.

/** Something that cannot be read: a key of the sentences in the data, with its values. */
export class Unclear extends Error {
  constructor(key, values) {
    super(key)
    this.note = [key, Object.entries(values)]
  }
}

/** Negative, 0 or positive, as `a` is older than, equal to or newer than `b`. */
export function compare(a, b) {
  const [left, right] = [a, b].map(text => text.split(".").map(Number))
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    // A shorter number stands before a longer one that begins with it.
    const step = (left[i] ?? -1) - (right[i] ?? -1)
    if (step) return step
  }
  return 0
}

/** A machine from the fields of the form; throws Unclear. */
export function readMachine(data, fields) {
  const given = Object.fromEntries(Object.entries(fields).map(
    ([name, value]) => [name, typeof value === "string" ? value.trim().slice(0, 100) : value]))
  const named = (given.gpus ?? []).map(name => name.trim().slice(0, 100)).filter(Boolean)
  const others = named.map(name => name.toLowerCase()).filter(name => name in data.beside)
  const gpus = named.filter(name => !(name.toLowerCase() in data.beside))
  const mac = given.system.startsWith("macos")
  return {
    system: given.system,
    gpus: gpus.map(name => gpuOf(data, name)),
    other: others[0] ?? "",
    driver: readDriver(given.driver ?? ""),
    driverText: given.driver ?? "",
    python: readPython(given.python ?? ""),
    os: given.system === "windows" ? "" : readNumber((mac ? given.macos : given.glibc) ?? "", "unclear_os"),
    torch: data.releases.includes(given.torch) ? given.torch : "",
    cpu: Boolean(given.cpu),
  }
}

function readNumber(text, key) {
  if (text && !/^\d{1,6}(\.\d{1,6}){0,5}$/.test(text)) throw new Unclear(key, {given: text})
  return text
}

function readDriver(text) {
  const number = readNumber(text.toLowerCase().replace(/^r/, ""), "unclear_driver")
  if (number && Number(number.split(".")[0]) < 100)
    throw new Unclear("unclear_cuda_for_driver", {given: text})
  return number
}

function readPython(text) {
  if (text && !/^3\.\d{1,3}(\.\d{1,3})?t?$/.test(text))
    throw new Unclear("unclear_python", {given: text})
  return text
}

// --- GPUs by name --------------------------------------------------------------------------------

// Words that do not change which chip it is, anywhere and after the name.
const MAKER = new Set(["nvidia", "geforce", "tesla", "graphics", "gpu", "generation", "edition", "r", "tm"])
const TRIM = /^(\d+gb|sxm\d*|pcie|hbm\d\w*|nvl|laptop|max|q|with|design|mobile|super|mig)$/
const CUT = /(\.\.\.|…)$/

const SURE = 3

/** {name, capability, listed, sure} of a name or a compute capability: its name in the facts, and how
 *  sure its capability is, 1 to 3. */
export function gpuOf(data, given) {
  if (/^\d{1,2}\.\d$/.test(given)) return {name: given, capability: given, listed: "", sure: SURE}
  const sm = /^sm_(\d{1,2})(\d)$/.exec(given.toLowerCase())
  if (sm) return {name: given, capability: `${sm[1]}.${sm[2]}`, listed: "", sure: SURE}
  const words = wordsOf(given.replace(CUT, ""))
  const known = names(data)
  let found = CUT.test(given) ? byStart(known, words) : byWords(known, words)
  if (!found && /^\d+$/.test(words[0] ?? ""))
    found = byWords(known, ["rtx", ...words]) ?? byWords(known, ["gtx", ...words])
  if (!found) throw new Unclear("unclear_gpu", {given, near: nearest(known, words)})
  return {name: given, ...found}
}

function wordsOf(name) {
  const spaced = name.toLowerCase().replace(/\b(rtx|gtx|gt|mx)(?=\d)/g, "$1 ")
  return (spaced.match(/[a-z0-9]+/g) ?? []).filter(word => !MAKER.has(word))
}

const cache = new WeakMap()

function names(data) {
  if (!cache.has(data)) {
    const all = Object.entries(data.names).flatMap(([capability, listed]) =>
      listed.map(name => [wordsOf(name).join(" "), {capability, listed: name, sure: data.unsure[name] ?? SURE}]))
    cache.set(data, new Map(all))
  }
  return cache.get(data)
}

/** The longest known name that the words begin with, if the rest says nothing of the chip. */
function byWords(known, words) {
  for (let end = words.length; end > 0; end--) {
    const found = known.get(words.slice(0, end).join(" "))
    if (found && words.slice(end).every(word => TRIM.test(word))) return found
  }
  return undefined
}

/** A name that nvidia-smi cut: known, if all that begin so have one compute capability. Which of
 *  them it is stays open, so it is the least sure one. */
function byStart(known, words) {
  if (!words.length) return undefined
  const start = words.join(" ")
  const found = [...known].filter(([name]) => `${name} `.startsWith(`${start} `)).map(([, gpu]) => gpu)
  if (!found.length) return byWords(known, words)
  if (new Set(found.map(gpu => gpu.capability)).size > 1) return undefined
  return found.reduce((least, gpu) => gpu.sure < least.sure ? gpu : least)
}

/** The listed name that shares most pairs of letters with the words. */
function nearest(known, words) {
  const pairs = text => new Set(Array.from({length: Math.max(text.length - 1, 0)}, (_, i) => text.slice(i, i + 2)))
  const asked = pairs(words.join(" "))
  let best = ["RTX 4090", 0.3]
  for (const [name, gpu] of known) {
    const its = pairs(name)
    const shared = [...its].filter(pair => asked.has(pair)).length
    const score = 2 * shared / (its.size + asked.size || 1)
    if (score > best[1]) best = [gpu.listed, score]
  }
  return best[0]
}
