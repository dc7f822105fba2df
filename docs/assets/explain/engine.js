// Which failures a log shows, and which causes are the likely ones: the same as
// torchproof/failures/engine.py, on the data that export.py writes; tests/test_explain.py holds
// one to the other.

import {derived} from "./derive.js"
import {cutWidths, mended, normalise} from "./normalise.js"

const COMPARED = new Set(["torch", "python", "driver", "driver_cuda", "build_cuda", "capability", "numpy"])
const GRAMS = 1 << 21

/** {log, answers, said}: answers, the likeliest first, have cause, failure, score, certainty, lines. */
export function diagnose(data, text) {
  let log = normalise(text, data.translations)
  let search = new Search(log, data)
  let found = search.failures(data)
  const known = some => [...some.values()].some(({fails, failure}) => fails && failure.tells !== "little")
  if (!known(found)) for (const other of readOtherwise(text, log, data)) {
    const again = new Search(other, data)
    const seen = again.failures(data)
    if (!known(seen)) continue
    [log, search, found] = [other, again, seen]
    break
  }
  const said = search.facts(data)
  const answers = new Ranking(data, search, said).of(found)
  return {log, answers, said}
}

/** A text in which nothing is known, read as from a picture, and with cut lines joined. */
function* readOtherwise(text, log, data) {
  const plain = data.failures.flatMap(row => [...row.signatures, ...row.names].map(([, literal]) => literal))
  const read = mended(text, plain)
  if (read !== text) yield Object.assign(normalise(read, data.translations), {pasted: log.pasted})
  for (const width of cutWidths(log.pasted)) yield normalise(text, data.translations, width)
}

/** Where the three signs that end at a place stand in the table of them. */
const gram = (text, at) =>
  (text.charCodeAt(at - 2) << 14 ^ text.charCodeAt(at - 1) << 7 ^ text.charCodeAt(at)) & GRAMS - 1

/** Which pieces of three signs a text has, found in one pass. */
function gramsOf(text) {
  const grams = new Uint8Array(GRAMS)
  for (let at = 2; at < text.length; at++) grams[gram(text, at)] = 1
  return grams
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
    this.grams = gramsOf(log.flat)
    this.places = new Map()
    this.compiled = new Map()
  }

  /** The failures whose messages are in the log, by id. */
  failures(data) {
    const found = new Map()
    for (const failure of data.failures) {
      const {hits, spans} = this.messages(failure)
      if (hits.size) found.set(failure.id, new Found(failure, hits, spans))
    }
    return found
  }

  /** The lines with its signatures, or with its names beside a word of failure. */
  messages(failure) {
    const hits = new Map()
    const spans = []
    for (const [signs, bare] of [[failure.signatures, true], [failure.names, false]])
      for (const sign of signs) {
        const places = this.matches(sign, this.points.most_seen).filter(([at, match]) => this.log.says(at, at + match[0].length))
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

  /** Whether all pieces of three signs of a text are somewhere in the log: most patterns need no search. */
  mayHold(text) {
    for (let at = 2; at < text.length; at++) if (!this.grams[gram(text, at)]) return false
    return true
  }

  /** The first matches of a signature with their places in the flat text. */
  matches([expression, literal, , before, after, ends], most) {
    const found = []
    if (!this.mayHold(literal)) return found
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
    for (const [sign, capability] of data.gpus)
      if (this.matches(sign, 1).length) {
        say("capability", capability)
        say("gpu", sign[1])
      }
    for (const [name, value] of derived(this.log.flat, said)) say(name, value)
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

/** Points for causes, and whether one of them is almost certain. */
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
      for (const answer of this.answers(one, base, real)) {
        const known = best.get(answer.cause.id)
        best.set(answer.cause.id, known ? this.both(known, answer) : answer)
      }
    }
    // A warning that stops nothing never stands before what may be an error.
    return [...best.values()].filter(answer => answer.score >= points.possible)
      .sort((one, other) => one.cause.harmless - other.cause.harmless || other.sure - one.sure || other.score - one.score)
      .map(answer => ({...answer, certainty: answer.sure ? "sure"
        : answer.fails && answer.score >= points.likely ? "likely" : "possible"}))
  }

  /** The answer for a cause that two failures name. */
  both(known, answer) {
    const better = answer.score > known.score ? answer : known
    return {...better, score: better.score + this.points.again, sure: known.sure || answer.sure,
      fails: known.fails || answer.fails, lines: [...new Set([...known.lines, ...answer.lines])]}
  }

  answers(found, base, real) {
    const {points} = this
    const {failure, lines, spans, fails} = found
    const rows = failure.causes.map(name => this.causes.get(name))
    const against = rows.map(row => row.against.filter(clue => this.speaks(clue, []).length).length)
    const proven = rows.map(row => row.proves.map(clue => this.speaks(clue, [])).filter(lines => lines.length))
    return rows.map((cause, place) => {
      const clues = cause.for.map(clue => this.speaks(clue, spans))
      const proofs = proven[place]
      let score = base - points.later_cause * place
      score += points.clue * Math.min(clues.filter(lines => lines.length).length, points.most_clues)
      score += points.proof * (proofs.length > 0) - points.against * against[place]
      if (cause.harmless && real.length) score -= points.harmless
      const others = [...rows.keys()].filter(index => index !== place)
      const alone = !against[place] && (proofs.length > 0 || others.every(index => against[index]))
        && !others.some(index => proven[index].length)
      return {cause, failure, score, fails, sure: alone && this.sure(found, cause, real),
        lines: [...new Set([...lines, ...[...clues, ...proofs].flat().filter(Boolean)])]}
    })
  }

  /** Whether the only cause that is left of a message is almost certain. */
  sure(found, cause, real) {
    const {tells, causes} = found.failure
    const several = tells === "symptom" && causes.length > 1
    if (!(found.fails && cause.confirmed && (tells === "cause" || several))) return false
    if (!cause.harmless && !real.includes(found)) return false
    return real.every(one => one === found || one.failure.causes.includes(cause.id))
  }

  /** The line of a clue that is not part of the message; [0] for a fact, which has none of its
   * own; [] if it is absent. */
  speaks(clue, message) {
    if (typeof clue[0] === "string") return this.search.outside(clue, message)
    return clue.every(([name, sign, wanted]) => [...this.said.get(name) ?? []]
      .some(value => compares(name, value, sign, wanted))) ? [0] : []
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
