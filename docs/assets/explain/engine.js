// Which failures a log shows, and which causes are the likely ones: the same as
// torchproof/failures/engine.py, on the data that export.py writes; tests/test_explain.py holds
// one to the other.

import {flags} from "./derive.js"
import {normalise} from "./normalise.js"

const COMPARED = new Set(["torch", "python", "driver", "driver_cuda", "build_cuda", "capability", "numpy"])

/** {log, answers, said}: answers, the likeliest first, have cause, failure, score, certainty, lines. */
export function diagnose(data, text) {
  const log = normalise(text)
  const search = new Search(log, data)
  const said = search.facts(data)
  const found = new Map()
  for (const failure of data.failures) {
    const {hits, spans} = search.messages(failure)
    if (hits.size) found.set(failure.id, new Found(failure, hits, spans))
  }
  const answers = new Ranking(data, search, said).of(found)
  return {log, answers, said}
}

/** A failure in a log; `hits`: the number of a line -> whether a word of failure stands on it;
 * `spans`: where its messages stand in the flat text. */
class Found {
  constructor(failure, hits, spans) {
    Object.assign(this, {failure, spans, lines: [...hits.keys()]})
    this.first = Math.min(...this.lines)
    this.fails = [...hits.values()].some(Boolean)
  }
}

class Search {
  constructor(log, {points, failure}) {
    this.log = log
    this.points = points
    this.failure = new RegExp(failure)
    this.most = points.most_places
    this.words = new Set(log.flat.match(/[a-z0-9_]+/g))
    this.places = new Map()
    this.compiled = new Map()
  }

  /** The lines with its signatures, or with its names beside a word of failure. */
  messages(failure) {
    const hits = new Map()
    const spans = []
    for (const [signs, bare] of [[failure.signatures, true], [failure.names, false]])
      for (const sign of signs) {
        const places = this.matches(sign, this.points.most_seen).filter(([at]) => this.log.says(at))
        const failing = places.find(([at, match]) => this.fails(at, match))
        if (!places.length || !(failing || bare)) continue
        const line = this.log.line((failing ?? places[0])[0])
        hits.set(line, hits.get(line) || failing !== undefined)
        spans.push(...places.map(([at, match]) => [at, at + match[0].length]))
      }
    return {hits, spans}
  }

  /** Whether the lines of a match have a word of failure. */
  fails(at, match) {
    const [start, end] = this.log.whole(at, at + match[0].length)
    const {near} = this.points
    return this.failure.test(this.log.flat.slice(Math.max(start, at - near), Math.min(end, at + near)))
  }

  /** The line on which a pattern matches first outside of some spans; [] if it does not. */
  outside(sign, spans) {
    if (!this.places.has(sign))
      this.places.set(sign, this.matches(sign, this.points.most_seen).map(([at, match]) => [at, at + match[0].length]))
    const found = this.places.get(sign).find(([start, end]) => spans.every(([first, last]) => end <= first || last <= start))
    return found ? [this.log.line(found[0])] : []
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
    const explained = new Set(all.filter(({fails}) => fails).flatMap(({failure}) => failure.explains))
    const real = all.filter(({failure, fails}) => fails && failure.tells !== "little"
      && !explained.has(failure.id) && !this.causes.get(failure.causes[0]).harmless)
    const first = real.length ? Math.min(...real.map(one => one.first)) : 0
    const best = new Map()
    for (const one of all) {
      const {failure} = one
      let base = points.strength[one.fails ? failure.tells : "little"] + (one.lines.length > 1 ? points.again : 0)
      if (one.first === first && real.length > 1) base += points.first
      if (explained.has(failure.id)) base -= points.explained
      failure.causes.forEach((name, place) => {
        const answer = this.answer(one, name, base - points.later_cause * place, real.length > 0)
        const known = best.get(name)
        if (!known) {
          best.set(name, answer)
          return
        }
        const better = answer.score > known.score ? answer : known
        const most = Math.max(known.most, answer.most)
        best.set(name, {...better, most, score: Math.min(better.score + points.again, most),
          lines: [...new Set([...known.lines, ...answer.lines])]})
      })
    }
    // A warning that stops nothing never stands before what may be an error.
    return [...best.values()].filter(answer => answer.score >= points.possible)
      .sort((one, other) => one.cause.harmless - other.cause.harmless || other.score - one.score)
      .map(answer => ({...answer, certainty: answer.score >= points.sure ? "sure"
        : answer.score >= points.likely ? "likely" : "possible"}))
  }

  answer(found, name, base, errors) {
    const {points} = this
    const {failure, lines, spans, fails} = found
    const cause = this.causes.get(name)
    const clues = cause.for.map(clue => this.speaks(clue, spans))
    const hits = clues.filter(lines => lines.length).length
    const speaking = clues.flat()
    const against = cause.against.filter(clue => this.speaks(clue, []).length).length
    let score = base + points.clue * Math.min(hits, points.most_clues) - points.against * against
    if (cause.harmless && errors) score -= points.harmless
    const told = cause.confirmed && fails && (failure.causes.length === 1 || hits > 0)
    const most = told ? points.most : (fails ? points.sure : points.likely) - 1
    return {cause, failure, most, score: Math.min(score, most), lines: [...new Set([...lines, ...speaking.filter(Boolean)])]}
  }

  /** The line of a clue that is not part of the message; [0] for a fact, which has none of its
   * own; [] if it is absent. */
  speaks(clue, message) {
    if (clue.length > 3) return this.search.outside(clue, message)
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
