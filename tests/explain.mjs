// Runs the box's engine for tests/test_explain.py: the folder of the modules and the data as
// arguments, one JSON text a line of standard input, one answer a line of standard output.

import {readFileSync} from "node:fs"
import {createInterface} from "node:readline"
import {pathToFileURL} from "node:url"

const [folder, file] = process.argv.slice(2)
const {diagnose} = await import(pathToFileURL(`${folder}/engine.js`))
const data = JSON.parse(readFileSync(file, "utf8"))

for await (const line of createInterface({input: process.stdin})) {
  const began = performance.now()
  const {log, answers, said} = diagnose(data, JSON.parse(line))
  console.log(JSON.stringify({
    answers: answers.map(({failure, cause, score, certainty, lines}) => [failure.id, cause.id, score, certainty, lines]),
    said: Object.fromEntries([...said].map(([name, values]) => [name, [...values]])),
    starts: log.starts.length,
    flat: log.flat.slice(0, 2000),
    ms: performance.now() - began,
  }))
}
