// The search box: what is typed is answered while it is typed. What comes from the index or from the
// reader reaches the page as text, never as HTML.

import {load} from "../load.js"
import {answersFor} from "./answers.js"
import {Search} from "./ranking.js"
import {isHan, pairs, runs, whole} from "./words.js"

const WAIT = 120 // ms after the last key
const HERE = new URL("../../", import.meta.url)

const get = (name, version) => load(`../../search/${name}${version && `?v=${version}`}`, import.meta.url)
const failures = () => load("../explain/failures.json", import.meta.url)
const search = new Search(get)

/** What answers a query in the index of this language: {count, results, answers, words}. */
export async function find(typed, begun = false) {
  const found = await search.find(typed, begun)
  return {...found, answers: await answersFor(search.index, typed, failures).catch(() => [])}
}

/** Put the search behind a field and the toggle that opens it. */
export async function start(field, toggle) {
  const say = sentences.from(await load("sentences.json", import.meta.url))
  await search.find("")
  new Box(field, toggle, say)
}

class Box {
  constructor(field, toggle, say) {
    Object.assign(this, {field, toggle, say, asked: 0})
    const output = document.getElementById(field.getAttribute("aria-describedby")).parentElement
    this.told = output.querySelector("[role=status]")
    this.list = output.querySelector("ol")
    this.begin = this.told.textContent
    field.addEventListener("input", () => this.later())
    field.form.addEventListener("reset", () => setTimeout(() => {
      this.later()
      field.focus()
    }))
    field.form.parentElement.addEventListener("keydown", event => this.pressed(event))
    this.list.addEventListener("click", event => event.target.closest("a") && this.close())
    this.toggle.addEventListener("change", () => this.toggle.checked || this.close())
    this.later()
  }

  later() {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.ask(), WAIT)
  }

  async ask() {
    const asked = ++this.asked
    const typed = this.field.value
    if (!typed.trim()) return this.show(this.begin, [])
    try {
      const begun = this.field.selectionEnd === typed.length && !/\s$/.test(typed)
      const found = await find(typed, begun)
      if (asked !== this.asked) return // something else is typed by now
      const count = found.count + found.answers.length
      const told = count ? this.say(count === 1 ? "search.one" : "search.count", {count}) : this.say("search.none")
      this.show(told, [...found.answers.map(answer => this.answer(answer)), ...results(found)])
    } catch {
      if (asked === this.asked) this.show(this.say("search.failed"), [])
    }
  }

  show(told, items) {
    this.told.textContent = told
    this.list.replaceChildren(...items)
    this.list.closest("[tabindex]").scrollTop = 0
  }

  answer({kind, title, gpu, address}) {
    const [head, text] = kind === "gpu" ? [this.say("search.gpu", {gpu}), this.say("search.gpu_more")]
      : [title, this.say("search.failure")]
    return item("tp-search__item tp-search__answer", link(address, head, text, null))
  }

  pressed(event) {
    const key = event.key.toLowerCase()
    const links = [...this.list.querySelectorAll("a")]
    const at = links.indexOf(document.activeElement)
    if (key === "escape" || (key === "tab" && document.activeElement === this.field && !links.length)) {
      this.close()
      return
    }
    if (key === "enter" && at < 0 && !event.isComposing) {
      event.preventDefault()
      links[0]?.click()
    }
    const step = {arrowdown: 1, arrowup: -1}[key]
    if (!step) return
    event.preventDefault()
    const next = at + step
    if (next < 0) this.field.focus()
    else links[Math.min(next, links.length - 1)]?.focus()
  }

  close() {
    if (this.toggle.checked) this.toggle.click()
    if (this.field.form.parentElement.contains(document.activeElement)) document.activeElement.blur()
  }
}

/** The items of a list, one for each page that was found. */
export function results({results: found, words}) {
  return found.map(({address, title, sections}) => item("tp-search__item", ...sections.map((one, i) => {
    const head = one.anchor ? one.title : title
    const made = link(address + (one.anchor && `#${one.anchor}`), head, one.text, words)
    if (i === 0 && one.anchor) made.prepend(element("span", "tp-search__page", title))
    if (i > 0) made.classList.add("tp-search__more")
    return made
  })))
}

function item(className, ...links) {
  const made = element("li", className)
  made.append(...links)
  return made
}

function link(address, head, text, words) {
  const made = element("a", "tp-search__link")
  made.href = new URL(address, HERE)
  const [title, beginning] = [element("strong", "tp-search__title"), element("span", "tp-search__text")]
  title.append(...marked(head, words))
  beginning.append(...marked(text, words))
  made.append(title, ...text ? [beginning] : [])
  return made
}

function element(tag, className, text = "") {
  const made = document.createElement(tag)
  made.className = className
  made.textContent = text
  return made
}

/** A text in pieces, those that were sought in a mark. */
function marked(text, words) {
  if (!words) return [text]
  const sought = new Set(words)
  const found = []
  let end = 0
  const low = text.toLowerCase()
  if (low.length !== text.length) return [text] // few letters become longer in small
  for (const run of runs(text)) {
    const at = low.indexOf(run, end)
    if (at < 0) continue
    const spans = isHan(run) ? pairs(run).map((pair, i) => sought.has(pair) && [at + i, at + i + pair.length])
      : [sought.has(whole(run)) && [at, at + run.length]]
    for (const [from, to] of spans.filter(Boolean)) {
      if (from > end) found.push(text.slice(end, from))
      if (to <= end) continue
      const mark = document.createElement("mark")
      mark.textContent = text.slice(Math.max(from, end), to)
      found.push(mark)
      end = to
    }
  }
  return [...found, text.slice(end)]
}
