// The answer for a machine, looked up as torchproof/plan/export.py describes. No rule of the
// decision stands here: which class a machine falls into, and the filling in of its own names.

import {compare} from "./machine.js"

/** The data has no answer: a GPU between others asks for more than they do. */
export class Apart extends Error {}

/** Put what is an older release's own beside the newest's, with which it shares the rest. */
export function add(data, release, own) {
  const systems = Object.fromEntries(Object.entries(own.systems).map(
    ([system, {wishes}]) => [system, {...data.systems[system], wishes}]))
  data.older[release] = {...data, ...own, systems}
}

// --- the answer ----------------------------------------------------------------------------------

/** The plan for a machine of machine.js, with the names of torchproof.plan.Plan. `older` of the
 *  data has, by release, the data of those that are asked for. Throws Apart. */
export function answer(data, machine) {
  const found = lookUp(data, machine)
  if (found.build) return made(machine, found)
  const other = instead(data, machine, found.shape)
  const nearest = other && made(other.machine, other.found)
  const say = fill(found.data, machine, nearest)
  const left = other ? machine.gpus.filter(gpu => !other.machine.gpus.includes(gpu)) : []
  const kept = other && other.machine.gpus.length > 0 && left.length > 0
  const warnings = kept ? [fill(data, machine, nearest, {left})(data.left)] : []
  return {verdict: "no", reasons: found.shape.reasons.map(say), warnings, nearest}
}

/** The machine that does work, and what is found for it: without the wish, or with fewer GPUs. */
function instead(data, machine, shape) {
  let [now, found] = [machine, {shape}]
  while (!found.build) {
    const change = CHANGES[found.shape.instead]
    if (!change) return null
    now = {...now, ...change(now)}
    found = lookUp(data, now)
  }
  return {machine: now, found}
}

const CHANGES = {
  newest: () => ({torch: ""}),
  fewer: ({gpus}) => ({gpus: gpus.filter(gpu => gpu.capability !== kinds(gpus)[0])}),
  none: () => ({gpus: [], other: ""}),
}

function made(machine, {data, build, shape}) {
  const {torch, torchvision, variant, mirrors, device, download, disk} = build
  const {fallback, fallbacks, driver, conda} = shape
  const commands = {...build.commands}
  if (conda) commands["conda-forge"] = conda
  const cuda = usesCuda(machine)
  const unsure = cuda ? machine.gpus.filter(gpu => gpu.sure < data.certain) : []
  const say = fill(data, machine, build, {build})
  const plan = {
    torch, torchvision, variant, commands, driver, fallback, fallbacks, mirrors, device, download, disk,
    python: build.wanted[pythonClass(data, machine.python)],
    confidence: Math.min(shape.confidence, ...unsure.map(gpu => gpu.sure)),
    first: shape.first.map(say),
    reasons: shape.reasons.map(say),
    warnings: shape.warnings.map(say),
  }
  addOwn(plan, machine, build, say)
  if (cuda && machine.other) plan.reasons.push(say(data.beside[machine.other]))
  for (const one of unsure) plan.warnings.push(fill(data, machine, plan, {one})(data.inferred))
  plan.verdict = plan.first.length ? "first" : "yes"
  return plan
}

/** What a build says of the very Python, or of what nobody said. */
function addOwn(plan, {python, os}, {unsaid, compile, refused}, say) {
  plan.reasons.push(...unsaid.map(say).filter(({key}) => key === "python_range" ? !python : !os))
  if (plan.first.some(({key}) => key === "python_other")) return
  const compiling = branch(python) in compile ? [say(compile[branch(python)])] : []
  const path = plan.warnings.findIndex(({key}) => key === "windows_path")
  plan.warnings.splice(path < 0 ? plan.warnings.length : path, 0, ...compiling)
  if (refused && python === refused.python) plan.first.push({...say(refused.note), values: {python}})
}

// --- the class -----------------------------------------------------------------------------------

/** The build (none where no build fits) and the shape of a plan, and the data that they are of. */
function lookUp(newest, machine) {
  const data = machine.torch ? newest.older[machine.torch] : newest
  const system = data.systems[machine.system]
  const line = data.lines[system.wishes[machine.torch][system.gpus.indexOf(gpuKey(data, machine))]]
  const row = data.rows[line.length > 1 ? line[driverClass(data, system, machine.driver)] : line[0]]
  const os = system.os.filter(bound => !machine.os || compare(bound, machine.os) <= 0).length
  const {build, shape} = data.plans[data.cells[row[os]][pythonClass(data, machine.python)]]
  return {data, build: data.builds[build], shape: data.shapes[shape]}
}

function usesCuda({system, gpus, cpu}) {
  return gpus.length > 0 && !cpu && !system.startsWith("macos")
}

/** The different compute capabilities, lowest first. */
function kinds(gpus) {
  return [...new Set(gpus.map(gpu => gpu.capability))].sort(compare)
}

function gpuKey(data, {system, gpus, other, cpu}) {
  if (cpu) return "cpu"
  if (!gpus.length) return other
  const found = kinds(gpus)
  const named = found.map(kind => data.capabilities.includes(kind) ? kind : "?")
  const known = named.filter(kind => kind !== "?")
  // What no fact knows counts as newer than all that are known.
  if (known.length < named.length) known.push("?")
  if (known.length === 1 || system.startsWith("macos")) return known[0]
  const [low, high] = [known[0], known.at(-1)]
  const {apart} = data.systems[system]
  if (known.slice(1, -1).some(kind => apart.includes(`${low}+${kind}+${high}`))) throw new Apart()
  return `${low}+${high}`
}

function driverClass({versions}, {drivers}, driver) {
  if (!driver) return 0
  const number = driver.includes(".") ? driver : `${driver}${versions.of_branch}`
  return 1 + drivers.filter(bound => compare(bound, number) <= 0).length
}

/** "3.14t" of "3.14.2t". */
export function branch(python) {
  const [major, minor] = python.replace("t", "").split(".")
  return python && `${major}.${minor}${python.endsWith("t") ? "t" : ""}`
}

function pythonClass({pythons}, python) {
  const at = pythons.indexOf(branch(python))
  if (at >= 0) return at
  const lowest = pythons.find(name => name.startsWith("3"))
  return pythons.indexOf(compare(branch(python).replace("t", ""), lowest) < 0 ? "<" : ">")
}

// --- the values of notes -------------------------------------------------------------------------

/** A function that gives the note of a number, with what the script knows filled in. */
function fill(data, machine, plan, {build, left = [], one} = {}) {
  const names = gpus => [...new Set(gpus.map(gpu => gpu.name))]
  const known = {
    "@driver": () => machine.driverText,
    "@python": () => branch(machine.python),
    "@os": () => machine.os,
    "@all": () => names(machine.gpus),
    "@ended": () => names(machine.gpus.filter(gpu => data.ended.includes(gpu.capability))),
    "@left": () => names(left),
    "@unknown": () => machine.gpus.find(gpu => !data.capabilities.includes(gpu.capability)).capability,
    "@wanted": () => build.wanted[pythonClass(data, machine.python)],
    "@torch": () => plan.torch,
    "@torchvision": () => plan.torchvision,
    "@variant": () => plan.variant,
  }
  const value = (name, given) => {
    if (given === "@one") return name === "capability" ? one.capability : [one.name]
    if (typeof given === "string") return given in known ? known[given]() : given
    return given.map(part => typeof part === "string" ? part : note(part))
  }
  const note = ({key, values}) => ({key, values: Object.fromEntries(
    Object.entries(values).map(([name, given]) => [name, value(name, given)]))})
  return number => note(data.notes[number])
}
