// Runs the box's engine for tests/test_explain.py: the folder of the modules and the data as
// arguments, one JSON text a line of standard input, one answer a line of standard output.

import {readFileSync} from "node:fs"
import {createInterface} from "node:readline"
import {pathToFileURL} from "node:url"

const [folder, file] = process.argv.slice(2)
const {diagnose} = await import(pathToFileURL(`${folder}/engine.js`))
const {nextQuestion} = await import(pathToFileURL(`${folder}/questions.js`))
const {missReport} = await import(pathToFileURL(`${folder}/miss.js`))
const {plannerQuery} = await import(pathToFileURL(`${folder}/told.js`))
const words = {top: "Top", told: "Told:", read: "Read:", nothing: "nothing"}
const data = JSON.parse(readFileSync(file, "utf8"))

for await (const line of createInterface({input: process.stdin})) {
  const began = performance.now()
  const text = JSON.parse(line)
  const found = diagnose(data, text)
  const {log, answers, said} = found
  console.log(JSON.stringify({
    answers: answers.map(({failure, cause, score, certainty, lines}) => [failure.id, cause.id, score, certainty, lines]),
    questions: questions(found),
    query: plannerQuery(found),
    report: missReport(data, found, text, words),
    said: Object.fromEntries([...said].map(([name, values]) => [name, [...values]])),
    starts: log.starts.length,
    flat: log.flat.slice(0, 2000),
    ms: performance.now() - began,
  }))
}

/** The ids of the first two questions, when none is answered. */
function questions(found) {
  const asked = []
  for (let next; asked.length < 2 && (next = nextQuestion(data, found, asked));) asked.push(next.id)
  return asked
}
