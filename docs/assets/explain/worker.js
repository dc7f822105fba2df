// Reads a log away from the page, which stays alive meanwhile. Gets {data} once, then {id, text} or
// {id, bytes}, with `added`, what the reader answered, and `asked`, ids of questions; answers
// {id, answers, question, machine, query, systems}, {id, report} where `miss` has its words, or {id, failed}.

import {diagnose} from "./engine.js"
import {missReport} from "./miss.js"
import {decoded} from "./normalise.js"
import {nextQuestion} from "./questions.js"
import {gpusOf, plannerQuery} from "./told.js"

const MOST_ANSWERS = 8
const MOST_LINES = 5
const MOST_CHARACTERS = 400
// What is told of the machine, beside its system and its GPUs, where the log says one value of it.
const TOLD = ["driver", "torch", "build_cuda", "python", "tool"]

let data

onmessage = ({data: asked}) => {
  if (asked.data) {
    data = asked.data
    return
  }
  try {
    const text = asked.bytes ? decoded(new Uint8Array(asked.bytes)) : asked.text
    const whole = [text, ...asked.added].join("\n")
    const found = diagnose(data, whole)
    postMessage({id: asked.id, ...(asked.miss ? {report: missReport(data, found, whole, asked.miss)} : told(found, asked.asked))})
  } catch (error) {
    postMessage({id: asked.id, failed: String(error)})
  }
}

function told(found, asked) {
  const {log, answers, said} = found
  const question = nextQuestion(data, found, asked)
  return {
    systems: [...said.get("system") ?? []],
    query: plannerQuery(found),
    machine: machine(found),
    question: question && {id: question.id, asks: question.asks, command: question.command, choices: question.choices},
    answers: answers.slice(0, MOST_ANSWERS).map(({cause, failure, certainty, lines}) => ({
      title: cause.title, failure: failure.title, fix: cause.fix, harmless: cause.harmless, certainty,
      page: failure.page, more: cause.page, installs: cause.installs,
      lines: lines.slice(0, MOST_LINES).map(number => [number, log.pasted[number - 1].trim().slice(0, MOST_CHARACTERS)]),
    })),
  }
}

/** What the log told, as pairs of what it is of and the value, a text. */
function machine(found) {
  const systems = [...found.said.get("system") ?? []].map(name => ["system", name])
  const gpus = gpusOf(found).map(name => ["gpu", name.toUpperCase()])
  const others = TOLD.map(name => [name, [...found.said.get(name) ?? []]])
  return [...systems, ...gpus, ...others.filter(([, values]) => values.length === 1).map(([name, [value]]) => [name, value])]
}
