// Reads a log away from the page, which stays alive meanwhile. Gets {data} once, then {id, text} or
// {id, bytes}; answers {id, answers, systems}, or {id, failed}.

import {diagnose} from "./engine.js"
import {decoded} from "./normalise.js"

const MOST_ANSWERS = 8
const MOST_LINES = 5
const MOST_CHARACTERS = 400

let data

onmessage = ({data: asked}) => {
  if (asked.data) {
    data = asked.data
    return
  }
  try {
    const text = asked.bytes ? decoded(new Uint8Array(asked.bytes)) : asked.text
    postMessage({id: asked.id, ...told(text)})
  } catch (error) {
    postMessage({id: asked.id, failed: String(error)})
  }
}

function told(text) {
  const {log, answers, said} = diagnose(data, text)
  return {
    systems: [...said.get("system") ?? []],
    answers: answers.slice(0, MOST_ANSWERS).map(({cause, failure, certainty, lines}) => ({
      title: cause.title, failure: failure.title, fix: cause.fix, harmless: cause.harmless, certainty,
      page: failure.page, more: cause.page,
      lines: lines.slice(0, MOST_LINES).map(number => [number, log.pasted[number - 1].trim().slice(0, MOST_CHARACTERS)]),
    })),
  }
}
