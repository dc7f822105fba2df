// Runs the planner's modules for tests/test_planner.py: the folder of the modules and of the data, and
// the languages, as arguments; one question a line of standard input, one answer a line of standard
// output.

import {createHash} from "node:crypto"
import {readFileSync} from "node:fs"
import {createInterface} from "node:readline"
import {pathToFileURL} from "node:url"
import {runInThisContext} from "node:vm"

const [folder, ...languages] = process.argv.slice(2)
const load = name => import(pathToFileURL(`${folder}/${name}`))
const {add, answer, Apart} = await load("lookup.js")
const {gpuOf, readMachine, Unclear} = await load("machine.js")
const {read} = await load("paste.js")
const {sayNote} = await load("notes.js")
const {size, ways} = await load("way.js")
const {fromAddress, toAddress} = await load("address.js")
const fetched = release => JSON.parse(readFileSync(`${folder}/${release}.json`, "utf8"))
const data = {older: {}, ...fetched("decision")}
for (const release of data.releases) add(data, release, fetched(release))
// No module: on a page it is a script beside others.
runInThisContext(readFileSync(new URL("../docs/assets/sentences.js", import.meta.url), "utf8"))
const SAYING = languages.map(language => sentences.from(fetched(`sentences.${language}`)))

// As lists, in an order of their own: what Python makes of its plan in the test.
const listed = plan => plan && (plan.verdict === "no"
  ? ["no", plan.reasons, plan.warnings, listed(plan.nearest)]
  : [plan.verdict, plan.torch, plan.torchvision, plan.variant, plan.driver, plan.fallback,
    plan.confidence, Object.entries(plan.commands), plan.mirrors, plan.first, plan.reasons, plan.warnings])

const planned = fields => listed(answer(data, readMachine(data, fields)))

/** The ways of the plan that has a build at last; null for none. */
const way = fields => {
  const machine = readMachine(data, fields)
  let plan = answer(data, machine)
  while (plan && plan.verdict === "no") plan = plan.nearest
  return plan && [Object.entries(ways(data, machine, plan)), size(plan)]
}

const said = plan => plan.slice(plan[0] === "no" ? 1 : 9).filter(Boolean).flatMap(
  notes => typeof notes[0] === "string" ? said(notes)
    : notes.flatMap(note => SAYING.map(say => sayNote(say, note))))

const QUESTIONS = {
  plan: planned,
  way,
  hash: fields => createHash("sha1").update(JSON.stringify(planned(fields))).digest("hex"),
  said: fields => said(planned(fields)),
  paste: text => read(data, text),
  timed: text => {
    const began = performance.now()
    read(data, text)
    return performance.now() - began
  },
  gpu: name => gpuOf(data, name).capability,
  address: query => toAddress(data, {maker: "nvidia", gpu: "", ...fromAddress(data, query)}),
}

for await (const line of createInterface({input: process.stdin})) {
  const [question, asked] = JSON.parse(line)
  let told
  try {
    told = QUESTIONS[question](asked)
  } catch (error) {
    if (error instanceof Apart) told = "apart"
    else if (!(error instanceof Unclear)) throw error
    else told = {unclear: error.note, texts: SAYING.map(say => sayNote(say, error.note))}
  }
  console.log(JSON.stringify(told))
}
