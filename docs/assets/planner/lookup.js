// The answer for a machine, looked up as torchproof/plan/export.py describes. No rule of the
// decision stands here: which class a machine falls into, and the filling in of its own names.

import {compare} from "./machine.js"

// --- the data as it is sent ----------------------------------------------------------------------

const PACKED = ["lines", "rows", "cells"]

/** The data of the export from what torchproof/site/planner.py made of it. Its shape is changed once. */
export function unpack(data) {
  for (const name of PACKED) data[name] = unpackRows(data[name])
  data.plans = transpose(unpackRows(data.plans))
  data.shapes = unpackColumns(data.shapes)
  data.builds = unpackColumns(data.builds).map(build => [...build.slice(0, 3), ...fillIn(build.slice(3, 7), build), ...build.slice(7)])
  unpackWishes(Object.values(data.systems))
  return data
}

function unpackColumns({columns, values}) {
  return transpose(unpackRows(columns).map((column, i) => column.map(number => values[i][number])))
}

/** The texts of a build with its own versions and name in them. */
function fillIn(value, build) {
  if (Array.isArray(value)) return value.map(part => fillIn(part, build))
  if (typeof value !== "string") return value
  return [0, 1, 2].reduce((text, number) => text.replaceAll(`{${number}}`, build[number]), value)
}

function unpackWishes(systems) {
  const found = unpackRows(systems.flatMap(({wishes}) => Object.values(wishes))).values()
  for (const {wishes} of systems) for (const wish in wishes) wishes[wish] = found.next().value
}

// Each number says: 0 as the one before it, 1 one above all so far, else how far below the highest.
function unpackRows(rows) {
  let highest = -1
  return rows.map(row => {
    let before
    return row.map(code => {
      if (code === 1) before = ++highest
      else if (code > 1) before = highest + 2 - code
      return before
    })
  })
}

function transpose(columns) {
  return columns[0].map((_, i) => columns.map(column => column[i]))
}

/** The data has no answer: a GPU between others asks for more than they do. */
export class Apart extends Error {}

// --- the answer ----------------------------------------------------------------------------------

/** The plan for a machine of machine.js, with the names of torchproof.plan.Plan. Throws Apart. */
export function answer(data, machine) {
  const [build, shape] = lookUp(data, machine)
  if (build) return made(data, machine, build, shape)
  const other = instead(data, machine, shape)
  const nearest = other && made(data, ...other)
  const say = fill(data, machine, nearest)
  const left = other ? machine.gpus.filter(gpu => !other[0].gpus.includes(gpu)) : []
  const kept = other && other[0].gpus.length > 0 && left.length > 0
  const warnings = kept ? [fill(data, machine, nearest, {left})(data.left)] : []
  return {verdict: "no", reasons: shape[5].map(say), warnings, nearest}
}

/** The machine that does work, with its build and shape: without the wish, or with fewer GPUs. */
function instead(data, machine, shape) {
  let [now, found, build] = [machine, shape, null]
  while (!build) {
    const change = CHANGES[found[7]]
    if (!change) return null
    now = {...now, ...change(now)}
    ;[build, found] = lookUp(data, now)
  }
  return [now, build, found]
}

const CHANGES = {
  newest: () => ({torch: ""}),
  fewer: ({gpus}) => ({gpus: gpus.filter(gpu => gpu.capability !== kinds(gpus)[0])}),
  none: () => ({gpus: [], other: ""}),
}

function made(data, machine, build, shape) {
  const [torch, torchvision, variant, pip, uv, project, mirrors, , unknown, compiling, refused] = build
  const [confidence, fallback, driver, conda, first, reasons, warnings] = shape
  const commands = pip ? {"pip": pip, "uv pip": uv, "uv project": project} : {}
  if (data.texts[conda]) commands["conda-forge"] = data.texts[conda]
  const cuda = usesCuda(machine)
  const unsure = cuda ? machine.gpus.filter(gpu => gpu.sure < 3) : []
  const say = fill(data, machine, {torch, torchvision, variant}, {build})
  const plan = {
    torch, torchvision, variant, commands,
    driver: data.texts[driver],
    fallback: data.texts[fallback],
    confidence: Math.min(confidence, ...unsure.map(gpu => gpu.sure)),
    mirrors,
    first: first.map(say),
    reasons: reasons.map(say),
    warnings: warnings.map(say),
  }
  addOwn(plan, machine, {unknown, compiling, refused}, say)
  if (cuda && machine.other) plan.reasons.push(say(data.beside[machine.other]))
  for (const one of unsure) plan.warnings.push(fill(data, machine, plan, {one})(data.inferred))
  plan.verdict = plan.first.length ? "first" : "yes"
  return plan
}

/** What a build says of the very Python, or of what nobody said. */
function addOwn(plan, {python, os}, {unknown, compiling, refused}, say) {
  plan.reasons.push(...unknown.map(say).filter(([key]) => key === "python_range" ? !python : !os))
  if (plan.first.some(([key]) => key === "python_other")) return
  const compile = compiling.filter(([name]) => name === branch(python)).map(([, number]) => say(number))
  const path = plan.warnings.findIndex(([key]) => key === "windows_path")
  plan.warnings.splice(path < 0 ? plan.warnings.length : path, 0, ...compile)
  if (refused.length && python === refused[0]) {
    const [key] = say(refused[1])
    plan.first.push([key, [["python", python]]])
  }
}

// --- the class -----------------------------------------------------------------------------------

function lookUp(data, machine) {
  const system = data.systems[machine.system]
  const line = data.lines[system.wishes[machine.torch][system.gpus.indexOf(gpuKey(data, machine))]]
  const row = data.rows[line.length > 1 ? line[driverClass(system, machine.driver)] : line[0]]
  const os = system.os.filter(bound => !machine.os || compare(bound, machine.os) <= 0).length
  const [build, shape] = data.plans[data.cells[row[os]][pythonClass(data, machine.python)]]
  return [data.builds[build] ?? null, data.shapes[shape]]
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

function driverClass({drivers}, driver) {
  if (!driver) return 0
  const number = driver.includes(".") ? driver : `${driver}.999`
  return 1 + drivers.filter(bound => compare(bound, number) <= 0).length
}

/** "3.14t" of "3.14.2t". */
function branch(python) {
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
    "@wanted": () => build[7][pythonClass(data, machine.python)],
    "@torch": () => plan.torch,
    "@torchvision": () => plan.torchvision,
    "@variant": () => plan.variant,
  }
  const value = (name, given) => {
    if (given === "@one") return name === "capability" ? one.capability : [one.name]
    if (typeof given === "string") return given in known ? known[given]() : given
    return given.map(part => typeof part === "string" ? part : note(part))
  }
  const note = ([key, values]) => [key, values.map(([name, given]) => [name, value(name, given)])]
  return number => note(data.notes[number])
}
