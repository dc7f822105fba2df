// What somebody pastes into an issue of the project when none of the answers was it: the same as
// torchproof/failures/miss.py; tests/test_explain.py holds one to the other.

import {unnamed} from "./anonymous.js"

const BEGINNING = 10_000
const END = 30_000
const MOST = 8

/** What was told, what the log says of the machine, and the log, without names; `words`: the
 *  sentences top, told, read, nothing. */
export function missReport({checked, hosts, private: rules}, {answers, said}, text, words) {
  const told = answers.slice(0, MOST).map(({failure, cause, certainty, score}, place) =>
    `${place + 1}. ${failure.id}/${cause.id}: ${certainty}, ${score}`)
  const read = [...said].map(([name, values]) => `${name}: ${[...values].join(", ")}`)
  return [words.top, "", words.told, ...(told.length ? told : [words.nothing]), `data: ${checked}`, "",
    words.read, ...(read.length ? read : [words.nothing]), "",
    "~~~text", unnamed(rules, hosts, shortened(text)), "~~~"].join("\n")
}

function shortened(text) {
  return text.length <= BEGINNING + END ? text : `${text.slice(0, BEGINNING)}\n[...]\n${text.slice(-END)}`
}
