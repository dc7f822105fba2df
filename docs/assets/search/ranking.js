// Finds sections for what a reader typed. Reads the files that torchproof/site/search.py writes, only
// those with words of the query and with sections that are shown. Knows no page: box.js shows what
// this finds, and tests/search.mjs asks it the list of searches.

import {isHan, joined, pairs, pieces, runs, stem, whole} from "./words.js"

const MOST_CHARACTERS = 2000
const MOST_GROUPS = 14 // of a query; of a longer one those that say most
const MOST_PAGES = 10
const MOST_SECTIONS = 3 // of a page
const FEWEST_SHARE = 0.38 // of the best result's score: what is below is no result
// How little counts as how a word of another language, a piece of a name or a correction.
const [MEANT, PIECES, BEGUN, MENDED] = [0.95, 0.6, 0.8, 0.7]
const QUESTION = /怎么办|怎么样|怎么|怎样|如何|为什么|为何|什么|是否|可以|请问|哪个|哪里|哪些|多少|一下|我的|特别|非常|有点|比较|总是|老是|一直|突然|应该|需要|能不能|[吗呢了的吧啊很太]/g
// A line of a program that failed, and where in it the message begins.
const FAILS = /error|\bno |fail|exception|warning|not |n't|cannot|unable|unknown|missing|invalid|denied|expected|错误|失败|无法|找不到|不是|禁止|不存在/i
const MESSAGE = /\b\w*(?:Error|Exception|Warning|ERROR|FAILED)\b/g
const PATH = /(?:[a-z]:)?(?:[\\/][^\s\\/"'<>|]+){2,}[\\/]?|0x[0-9a-f]{4,}|https?:\S+/gi

/** Whether a query is a line that was pasted, in which a failure may stand. */
export const looksPasted = text => text.trim().length >= 24 && text.trim().split(/\s+/).length >= 3 && FAILS.test(text)

export class Search {
  /** `get` gives the content of a file beside index.json: get(name, version). */
  constructor(get) {
    this.get = get
  }

  /** {count, results}: pages, the best first, with address, title, sections (anchor, title, text). */
  async find(typed, begun = false) {
    this.index ??= await this.get("index.json", "")
    this.typed ??= typedPhrases(this.index)
    const query = this.read(typed)
    if (!query.groups.length) return {count: 0, results: [], words: []}
    await this.load(query.groups.flatMap(group => group.ways.flatMap(way => way.words)))
    for (const group of query.groups) this.mend(group, begun && group === query.groups.at(-1))
    return this.shown(this.ranked(query), query)
  }

  // --- what is asked -----------------------------------------------------------------------------

  /** Groups of words that stand for one thing each, in one way or another; pages that are meant. */
  read(typed) {
    const line = lineOf(message(typed.slice(0, MOST_CHARACTERS)))
    const plain = this.said(line)
    const groups = []
    const meant = []
    for (const {text, rows} of phrases(line, this.typed).flatMap(
      part => part.rows ? part : phrases(this.said(part.text), this.typed))) {
      if (!rows) {
        groups.push(...text.split(" ").filter(Boolean).map(run => this.group(run)))
        continue
      }
      const ways = [{words: text.split(" ").flatMap(run => isHan(run) ? pairs(run) : [joined(run)]), weight: 1}]
      for (const {means, page} of rows) {
        if (means) ways.push({words: runs(means).flatMap(wordsOf), weight: MEANT})
        const share = Math.min(1, text.length / (plain.length || 1))
        if (page && !meant.some(one => one.page === page)) meant.push({page, share})
      }
      groups.push({ways})
    }
    if (!groups.length) groups.push(...line.split(" ").filter(Boolean).map(run => this.group(run)))
    return {groups: mostTelling(groups), meant}
  }

  /** What a line says without the words of a question. */
  said(line) {
    const {idle} = this.index
    return line.replace(QUESTION, " ").split(" ").filter(run => run && !idle.includes(run)).join(" ")
  }

  group(run) {
    if (isHan(run)) return {ways: [{words: pairs(run), weight: 1}]}
    const one = joined(run)
    const cut = pieces(run).filter(piece => piece !== one)
    return {run: one, ways: [{words: [one], weight: 1}, ...cut.length ? [{words: cut, weight: PIECES}] : []]}
  }

  /** A word that stands nowhere is one that is still being typed, or has a slip. */
  mend(group, begun) {
    const {run} = group
    if (!run || !/^[a-z_.]{3,}$/.test(run) || group.ways.some(way => way.words.some(word => this.places(word)))) return
    const near = this.files.get(this.fileOf(run)) ?? {}
    const longer = Object.keys(near).filter(word => word.startsWith(run)
      || (word.length > 3 && run.length - word.length < 3 && run.startsWith(word)))
    const order = (a, b) => near[b].length - near[a].length || (a < b ? -1 : 1)
    const found = longer.sort(order).slice(0, begun ? 4 : 2)
    if (found.length) group.ways.push(...found.map(word => ({words: [word], weight: BEGUN})))
    else if (run.length >= 4) {
      const slips = Object.keys(near).filter(word => isSlip(run, word)).sort(order).slice(0, 2)
      group.ways.push(...slips.map(word => ({words: [word], weight: MENDED})))
    }
  }

  // --- where words stand -------------------------------------------------------------------------

  fileOf(word) {
    return Math.max(0, before(this.index.ranges, word))
  }

  async load(words) {
    this.files ??= new Map()
    await Promise.all([...new Set(words.map(word => this.fileOf(word)))].map(async number => {
      if (!this.files.has(number)) this.files.set(number, await this.get(`words-${number}.json`, this.index.version))
    }))
  }

  /** Its postings, undefined for a word that stands nowhere. */
  places(word) {
    const file = this.files.get(this.fileOf(word))
    return file && Object.hasOwn(file, word) ? file[word] : undefined
  }

  // --- what is found -----------------------------------------------------------------------------

  /** Pages with their score and their sections' scores, the best first. */
  ranked({groups, meant}) {
    const {count, pages} = this.index
    const [scores, covered] = [new Float64Array(count), new Float64Array(count)]
    const [onPage, coveredOnPage] = [new Float64Array(pages.length), new Float64Array(pages.length)]
    this.pageOf ??= pagesOf(pages, count)
    let all = 0
    for (const group of groups) {
      const [score, cover, most] = this.matched(group)
      all += most
      const [bestOf, coverOf] = [new Map(), new Map()]
      for (const [section, value] of score) {
        const page = this.pageOf[section]
        scores[section] += value
        covered[section] += cover.get(section)
        bestOf.set(page, Math.max(bestOf.get(page) ?? 0, value))
        coverOf.set(page, Math.max(coverOf.get(page) ?? 0, cover.get(section)))
      }
      for (const [page, value] of bestOf) {
        onPage[page] += value
        coveredOnPage[page] += coverOf.get(page)
      }
    }
    const weigh = (score, cover) => score * (0.15 + 0.85 * (cover / all) ** 1.5)
    const found = new Map()
    for (let section = 0; section < count; section++) {
      if (!scores[section]) continue
      const page = this.pageOf[section]
      if (!found.has(page)) found.set(page, {page, sections: []})
      found.get(page).sections.push({section, score: weigh(scores[section], covered[section])})
    }
    const said = groups.flatMap(group => group.ways.flatMap(way => way.words))
    for (const one of found.values()) {
      one.sections.sort((a, b) => b.score - a.score || a.section - b.section)
      one.score = one.sections[0].score + 0.4 * weigh(onPage[one.page], coveredOnPage[one.page])
      one.score *= 1 + 0.5 * this.headed(one.page, said)
    }
    const order = [...found.values()].sort((a, b) => b.score - a.score || a.page - b.page)
    return this.lifted(order, meant)
  }

  /** By section the score of a group and how much of it is there; and how much there could be. */
  matched({ways}) {
    const {count, levels} = this.index
    const [score, cover] = [new Map(), new Map()]
    const worth = words => words.reduce((sum, word) => sum + Math.log(1 + count / ((this.places(word)?.length ?? 0) + 1)), 0)
    const meant = ways.find(({weight}) => weight === MEANT)
    const limit = meant ? worth([...new Set(meant.words)]) : Infinity
    let most = 0
    for (const {words, weight} of ways) {
      const [sum, seen] = [new Map(), new Map()]
      let all = 0
      for (const word of new Set(words)) {
        const places = this.places(word)
        const rare = Math.log(1 + count / ((places?.length ?? 0) + 1))
        all += rare
        let section = 0
        for (const place of places ?? []) {
          section += Math.floor(place / levels)
          sum.set(section, (sum.get(section) ?? 0) + weight * rare * (place % levels) / levels)
          seen.set(section, (seen.get(section) ?? 0) + rare)
        }
      }
      if (!sum.size) continue
      const scale = Math.min(1, limit / all) // slang is rare, and says no more than what it means
      for (const [section, sumOf] of sum) {
        const value = sumOf * scale
        if (value <= (score.get(section) ?? 0)) continue
        score.set(section, value)
        cover.set(section, seen.get(section) / all)
      }
      most = Math.max(most, all * weight * scale)
    }
    for (const [section, share] of cover) cover.set(section, share * most)
    return [score, cover, most]
  }

  /** How much of a page's title is in the query. */
  headed(page, said) {
    this.titles ??= new Map()
    if (!this.titles.has(page)) this.titles.set(page, new Set(runs(this.index.pages[page][1]).flatMap(wordsOf)))
    const title = [...this.titles.get(page)].filter(word => !this.index.idle.includes(word))
    return title.length ? title.filter(word => said.includes(word)).length / title.length : 0
  }

  /** Pages that the terms name for what was typed come first, the more of the query it was. */
  lifted(order, meant) {
    for (const {page: address, share} of meant) {
      const [place, anchor] = address.split("#")
      const page = this.index.pages.findIndex(([one]) => one === place)
      if (page < 0) continue
      let found = order.find(one => one.page === page)
      if (!found) {
        if (share < 0.6) continue
        order.push(found = {page, score: 0, sections: [{section: this.index.pages[page][2], score: 0}]})
      }
      if (anchor) found.first = anchor
      const best = Math.max(1, ...order.map(one => one.score))
      found.score = share > 0.6 ? Math.max(found.score * 1.5, best * (0.9 + 0.2 * share)) : found.score * (1 + share / 2)
    }
    return order.sort((a, b) => b.score - a.score || a.page - b.page)
  }

  /** The first of the pages that were found, with what is shown of their sections. */
  async shown(order, {groups}) {
    const {idle, pages, parts, version} = this.index
    const good = order.filter(({score}) => score >= FEWEST_SHARE * order[0].score)
    const results = good.slice(0, MOST_PAGES)
    this.contents ??= new Map()
    const content = async section => {
      const part = before(parts, section)
      if (!this.contents.has(part)) this.contents.set(part, await this.get(`sections-${part}.json`, version))
      const [anchor, title, text] = this.contents.get(part)[section - parts[part]]
      return {anchor, title, text}
    }
    return {
      count: good.length,
      words: [...new Set(groups.flatMap(group => group.ways.flatMap(way => way.words)))].filter(word => !idle.includes(word)),
      results: await Promise.all(results.map(async ({page, sections, first}) => {
        const [address, title] = pages[page]
        const best = sections.filter(({score}) => score >= 0.55 * sections[0].score).slice(0, MOST_SECTIONS)
        let told = await Promise.all(best.map(({section}) => content(section)))
        if (first && !told.some(({anchor}) => anchor === first)) {
          const more = await this.named(page, first, content)
          told = [...more, ...told].slice(0, MOST_SECTIONS)
        }
        return {address, title, sections: told}
      })),
    }
  }

  /** The section of a page with this anchor, in a list; none where there is no such. */
  async named(page, anchor, content) {
    const [from, to] = [this.index.pages[page][2], this.index.pages[page + 1]?.[2] ?? this.index.count]
    const all = await Promise.all(Array.from({length: to - from}, (_, i) => content(from + i)))
    return all.filter(one => one.anchor === anchor)
  }
}

/** Of a long text, as it was pasted, the message; without what is the machine's own. */
function message(text) {
  if (text.length < 80) return text
  const found = [...text.matchAll(MESSAGE)].map(({index}) => index).filter(index => text.length - index > 24)
  const cut = text.slice(found.at(-1) ?? 0)
  const rest = cut.replace(PATH, path => ` ${path.split(/[\\/]/).filter(Boolean).at(-1) ?? ""} `)
  return runs(rest).length ? rest : text
}

const wordsOf = run => isHan(run) ? pairs(run) : [whole(run)]

/** A text as its runs, without the endings of English words; a blank between Chinese and Latin. */
const lineOf = text => runs(text).map(run => isHan(run) ? run : stem(run)).join(" ")

/** The phrases that the terms know, as they stand in a line of words; the longest first. */
function typedPhrases({searched}) {
  const found = new Map()
  for (const [typed, means, page] of searched)
    for (const phrase of typed)
      for (const line of new Set([lineOf(phrase), lineOf(phrase.replace(/[._-]/g, " "))].filter(Boolean))) {
        if (!found.has(line)) found.set(line, [])
        found.get(line).push({means: means === phrase ? "" : means, page})
      }
  return new Map([...found].sort(([a], [b]) => b.length - a.length))
}

/** The parts of a line of words: {text, rows}, with rows where the terms know the phrase. */
function phrases(line, known) {
  for (const [phrase, rows] of known) {
    const at = standsAt(line, phrase)
    if (at < 0) continue
    const rest = [line.slice(0, at), line.slice(at + phrase.length)]
    return [...phrases(rest[0], known), {text: phrase, rows}, ...phrases(rest[1], known)]
  }
  return line.trim() ? [{text: line}] : []
}

/** Where a phrase stands in a line as whole words; Chinese has no bounds. */
function standsAt(line, phrase) {
  const free = (one, other) => !one || one === " " || isHan(other) || isHan(one)
  for (let at = line.indexOf(phrase); at >= 0; at = line.indexOf(phrase, at + 1))
    if (free(line[at - 1], phrase[0]) && free(line[at + phrase.length], phrase.at(-1))) return at
  return -1
}

/** Of many groups those that say most: names and long words. */
function mostTelling(groups) {
  const seen = new Set()
  const all = groups.filter(({ways}) => !seen.has(ways[0].words.join()) && seen.add(ways[0].words.join()))
  if (all.length <= MOST_GROUPS) return all
  const tells = ({ways: [{words: [word]}]}) => Math.min(word.length, 16) + (/[_.]/.test(word) ? 8 : 0) - (/^\d+$/.test(word) ? 20 : 0)
  const least = all.map(tells).sort((a, b) => b - a)[MOST_GROUPS - 1]
  return all.filter(group => tells(group) >= least).slice(0, MOST_GROUPS)
}

/** The last place in a sorted list that is not above a value. */
function before(sorted, value) {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle] <= value) low = middle + 1
    else high = middle
  }
  return low - 1
}

function pagesOf(pages, count) {
  const found = new Uint16Array(count)
  pages.forEach(([, , first], page) => found.fill(page, first))
  return found
}

/** One letter other, more, less, or two that changed places. */
function isSlip(a, b) {
  if (Math.abs(a.length - b.length) > 1) return false
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  const [x, y] = [a.slice(i), b.slice(i)]
  return x.slice(1) === y || x === y.slice(1) || x.slice(1) === y.slice(1)
    || (x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2))
}

// --- answers -------------------------------------------------------------------------------------

const FAMILY = /^(?:nvidia|geforce|rtx|gtx|gt|quadro|tesla)+(?=[a-z]?\d)/

/** The GPU that a query names, as the facts spell it; "" for none. */
export function gpuIn({gpus}, typed) {
  const names = new Map()
  for (const name of gpus) {
    const one = compact(name)
    names.set(one, name)
    if (!names.has(one.replace(FAMILY, ""))) names.set(one.replace(FAMILY, ""), name)
  }
  const said = typed.slice(0, 200).toLowerCase().match(/[a-z0-9]+/g) ?? []
  if (said.length > 8) return ""
  for (let length = Math.min(6, said.length); length > 0; length--)
    for (let at = 0; at + length <= said.length; at++) {
      const one = compact(said.slice(at, at + length).join("")).replace(/^(?:nvidia|geforce|tesla)+/, "")
      const found = names.get(one)
      if (found && (/[a-z]/.test(one) || (said.length <= 3 && one.length >= 4))) return found
    }
  return ""
}

const compact = name => name.toLowerCase().replace(/[^a-z0-9]/g, "")
