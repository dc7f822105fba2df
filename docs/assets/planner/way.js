// The whole way around the command of a plan: what torchproof/plan/way.py says, by its templates.

import {branch} from "./lookup.js"

/** By tool the steps, [kind, line] each, for a machine of machine.js and a plan that has a build. */
export function ways({ways: {templates, verify, exactly}}, machine, made) {
  const shell = machine.system === "windows" ? "windows" : "posix"
  const other = made.first.some(({key}) => key === "python_other")
  const values = {
    python: other || !machine.python ? made.python : branch(machine.python),
    exactly: other ? exactly[shell].replace("{minor}", made.python.slice(2)) : "",
    verify: verify[made.device],
  }
  return Object.fromEntries(Object.entries(made.commands).map(([tool, install]) => [
    tool, filled(templates[shell][tool], {...values, install, fallback: made.fallbacks[tool] ?? ""}),
  ]))
}

/** The steps with values in their braces; without those that come out empty. */
function filled(steps, values) {
  return steps.map(([kind, text]) => [
    kind, Object.entries(values).reduce((made, [name, value]) => made.replaceAll(`{${name}}`, value), text).trimEnd(),
  ]).filter(([, text]) => text)
}

/** What pip downloads and what it takes, a sentence with its values; null if not measured. */
export function size({download, disk}) {
  if (disk) return ["way.size", {download, disk}]
  return download ? ["way.size_file", {download}] : null
}
