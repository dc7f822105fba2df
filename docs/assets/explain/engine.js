// Which failures a log shows, and which causes are the likely ones: the same as
// torchproof/failures/engine.py, on the data that export.py writes; tests/test_explain.py holds
// one to the other.

import {flags} from "./derive.js"
import {normalise} from "./normalise.js"

const COMPARED = new Set(["torch", "python", "driver", "driver_cuda", "build_cuda", "capability", "numpy"])

/** {log, answers, said}: answers, the likeliest first, have cause, failure, score, certainty, lines. */
export function diagnose(data, text) {
  const log = normalise(text)
  const search = new Search(log, data.points.most_places)
  const said = search.facts(data)
  const found = new Map()
  for (const failure of data.failures) {
    const lines = search.lines(failure.signatures)
    if (lines.length) found.set(failure.id, [failure, lines])
  }
  const answers = new Ranking(data, search, said).of(found)
  return {log, answers, said}
}

class Search {
  constructor(log, most) {
    this.log = log
    this.most = most
    this.words = new Set(log.flat.match(/[a-z0-9_]+/g))
    this.places = new Map()
    this.compiled = new Map()
  }

  lines(signs) {
    const found = new Set()
    for (const sign of signs) for (const [at] of this.matches(sign, 1)) found.add(this.log.line(at))
    return [...found]
  }

  /** The first matches of a signature with their places in the flat text. */
  matches([expression, literal, word, before, after, ends], most) {
    const found = []
    if (word && !this.words.has(word)) return found
    const {flat} = this.log
    for (let place = 0, at = -1; place < this.most; place++) {
      at = flat.indexOf(literal, at + 1)
      if (at < 0) break
      const low = Math.max(0, at - before - 1)
      if (!this.compiled.has(expression)) this.compiled.set(expression, new RegExp(expression))
      const match = this.compiled.get(expression).exec(flat.slice(low, at + literal.length + after + 1))
      if (!match) continue
      const start = low + match.index
      const begins = !(ends & 1) || this.log.begins(start)
      if (begins && (!(ends & 2) || this.log.ends(start + match[0].length))) {
        found.push([start, match])
        if (found.length >= most) break
      }
    }
    return found
  }

  /** What the log says of the machine: name -> values. */
  facts(data) {
    const said = new Map()
    const say = (name, value) => said.has(name) ? said.get(name).add(value) : said.set(name, new Set([value]))
    for (const [fact, value, sign] of data.readings)
      for (const [, match] of this.matches(sign, value ? 1 : 20)) say(fact, value || number(fact, match[1]))
    for (const [sign, capability] of data.gpus) if (this.matches(sign, 1).length) say("capability", capability)
    for (const flag of flags(this.log.flat)) say("flag", flag)
    return said
  }
}

/** A number as the facts write it: CUDA 12.8 of 12080, 12.6 of 126, capability 12.0 of 120. */
function number(fact, text) {
  if (!COMPARED.has(fact) || text.includes(".")) return text.replace(/\.+$/, "")
  if (fact === "driver_cuda" && text.length > 3)
    return `${Math.floor(text / 1000)}.${Math.floor((text % 1000) / 10)}`
  if ((fact === "build_cuda" || fact === "capability") && text.length > 1) return `${text.slice(0, -1)}.${text.slice(-1)}`
  if (fact === "python" && text.length > 1) return `${text[0]}.${text.slice(1)}`
  return text
}

class Ranking {
  constructor(data, search, said) {
    this.points = data.points
    this.causes = new Map(data.causes.map(cause => [cause.id, cause]))
    Object.assign(this, {search, said})
  }

  of(found) {
    const {points} = this
    const all = [...found.values()]
    const explained = new Set(all.flatMap(([failure]) => failure.explains))
    const real = all.filter(([failure]) =>
      !this.causes.get(failure.causes[0]).harmless && failure.tells !== "little")
    const first = real.length ? Math.min(...real.map(([, lines]) => Math.min(...lines))) : 0
    const best = new Map()
    for (const [failure, lines] of all) {
      let base = points.strength[failure.tells] + (lines.length > 1 ? points.again : 0)
      if (Math.min(...lines) === first && real.length > 1) base += points.first
      if (explained.has(failure.id)) base -= points.explained
      failure.causes.forEach((name, place) => {
        const answer = this.answer(failure, name, base - points.later_cause * place, lines, real.length > 0)
        const known = best.get(name)
        if (!known) {
          best.set(name, answer)
          return
        }
        const better = answer.score > known.score ? answer : known
        best.set(name, {...better, score: better.score + points.again,
          lines: [...new Set([...known.lines, ...answer.lines])]})
      })
    }
    return [...best.values()].filter(answer => answer.score >= points.possible)
      .sort((one, other) => other.score - one.score)
      .map(answer => ({...answer, certainty: answer.score >= points.sure ? "sure"
        : answer.score >= points.likely ? "likely" : "possible"}))
  }

  answer(failure, name, base, lines, errors) {
    const {points} = this
    const cause = this.causes.get(name)
    const speaking = cause.for.flatMap(clue => this.speaks(clue))
    const hits = cause.for.filter(clue => this.speaks(clue).length).length
    const against = cause.against.filter(clue => this.speaks(clue).length).length
    let score = base + points.clue * Math.min(hits, points.most_clues) - points.against * against
    if (cause.harmless && errors) score -= points.harmless
    return {cause, failure, score, lines: [...new Set([...lines, ...speaking.filter(Boolean)])]}
  }

  /** The lines of a clue; [0] for a fact, which has none of its own; [] if it is absent. */
  speaks(clue) {
    const {places} = this.search
    if (clue.length > 3) {
      if (!places.has(clue)) places.set(clue, this.search.lines([clue]))
      return places.get(clue)
    }
    const [name, sign, wanted] = clue
    return [...this.said.get(name) ?? []].some(value => compares(name, value, sign, wanted)) ? [0] : []
  }
}

function compares(name, value, sign, wanted) {
  if (!COMPARED.has(name)) return value === wanted
  if (sign === "=") return value === wanted || value.startsWith(wanted + ".")
  const [given, bound] = [value, wanted].map(text => text.split(".").map(Number))
  for (let i = 0; i < Math.max(given.length, bound.length, 4); i++) {
    const step = (given[i] ?? 0) - (bound[i] ?? 0)
    if (step) return sign === "<" ? step < 0 : step > 0
  }
  return sign !== "<"
}
