// The box: paste an error or a log, get its likely causes. Everything pasted reaches the page as
// text, never as HTML, and leaves it nowhere.

import {WORDS} from "./words.js"

const MOST = 20_000_000 // characters: more than any log that helps
const WAIT = 200 // ms after the last change

/** An element with properties and attributes (those with a dash, role and for), and children. */
function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(properties))
    if (name.includes("-") || name === "role" || name === "for") element.setAttribute(name, value)
    else element[name] = value
  element.append(...children.filter(child => child !== null))
  return element
}

// One worker for all pages that are opened one after the other.
let reading
function reader() {
  return reading ??= fetch(new URL("failures.json", import.meta.url))
    .then(reply => reply.ok ? reply.json() : Promise.reject(new Error(`HTTP ${reply.status}`)))
    .then(data => {
      const worker = new Worker(new URL("worker.js", import.meta.url), {type: "module"})
      worker.postMessage({data})
      return worker
    })
    .catch(error => {
      reading = undefined
      throw error
    })
}

/** Put the box into `place`; its attribute `data-tp-explain` may say `small`. */
export function start(place) {
  if (place.dataset.tpReady === undefined) new Box(place)
}

class Box {
  constructor(place) {
    place.dataset.tpReady = ""
    this.words = WORDS[document.documentElement.lang.startsWith("zh") ? "zh" : "en"]
    this.asked = 0
    const {words} = this
    this.field = make("textarea", {id: "tp-explain", rows: place.dataset.tpExplain === "small" ? 3 : 8,
      spellcheck: false, autocomplete: "off", placeholder: words.example, "aria-describedby": "tp-explain-hint"})
    this.field.addEventListener("input", () => this.later())
    this.file = make("input", {type: "file", id: "tp-explain-file"})
    this.file.addEventListener("change", () => this.file.files[0] && this.read(this.file.files[0]))
    for (const kind of ["dragover", "drop"]) place.addEventListener(kind, event => this.dropped(event))
    const clear = make("button", {type: "button", className: "md-button"}, words.clear)
    clear.addEventListener("click", () => {
      this.field.value = this.file.value = ""
      this.ask(null)
      this.field.focus()
    })
    this.status = make("p", {className: "tp-explain__status", role: "status"})
    this.result = make("div", {className: "tp-explain__result"})
    place.replaceChildren(
      make("div", {className: "tp-explain__form"},
        make("label", {for: "tp-explain"}, words.label), this.field,
        make("p", {className: "tp-explain__hint", id: "tp-explain-hint"}, words.hint),
        make("div", {className: "tp-explain__row"},
          make("label", {for: "tp-explain-file"}, words.file), this.file, clear)),
      this.status, this.result)
  }

  later() {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.ask(this.field.value.trim() ? {text: this.field.value} : null), WAIT)
  }

  dropped(event) {
    const file = event.dataTransfer?.files[0]
    if (!file && event.type === "drop") return
    event.preventDefault()
    if (file) this.read(file)
  }

  async read(file) {
    if (file.size > MOST) this.say(this.words.large)
    else {
      this.field.value = ""
      await this.ask({bytes: await file.arrayBuffer()})
    }
  }

  say(text) {
    this.status.textContent = text
    this.result.replaceChildren()
  }

  async ask(what) {
    const id = ++this.asked
    if (!what) return this.say("")
    if (what.text?.length > MOST) return this.say(this.words.large)
    this.say(this.words.reading)
    try {
      const answer = await answered(await reader(), {id, ...what})
      if (id === this.asked) answer.failed ? this.say(this.words.failed) : this.show(answer)
    } catch {
      if (id === this.asked) this.say(this.words.loading_failed)
    }
  }

  show({answers, systems}) {
    const {words} = this
    if (!answers.length) {
      this.say(words.unknown)
      this.result.replaceChildren(make("p", {}, words.collect),
        make("ul", {}, ...words.steps.map(([text, page]) => make("li", {}, page ? link(page, text) : text))))
      return
    }
    this.say(words.found(answers.length))
    const [likely, others] = [answers.slice(0, 3), answers.slice(3)]
    this.result.replaceChildren(make("ol", {}, ...likely.map(answer => this.answer(answer, systems))))
    if (others.length) this.result.append(make("details", {}, make("summary", {}, words.others),
      make("ol", {start: 4}, ...others.map(answer => this.answer(answer, systems)))))
  }

  answer({title, failure, fix, harmless, certainty, page, more, lines}, systems) {
    const {words} = this
    const told = systems.filter(system => system in fix)
    const shown = Object.entries(fix).filter(([system]) => system === "any" || !told.length || told.includes(system))
    return make("li", {},
      make("p", {}, make("strong", {}, title), " ", make("span", {className: `tp-explain__sure tp-explain__sure--${certainty}`},
        words.certainty[certainty])),
      harmless ? make("p", {}, words.harmless) : null,
      ...shown.map(([system, text]) => make("p", {}, words.systems[system] ?? "", text)),
      make("div", {className: "tp-explain__lines", role: "group", "aria-label": words.lines},
        ...lines.map(([number, text]) => make("div", {}, make("span", {}, `${number}`), make("code", {}, text)))),
      make("p", {}, link(page, words.page(failure)), ...(more ? [" · ", link(more, words.more)] : [])))
  }
}

function answered(worker, question) {
  return new Promise((done, failed) => {
    const heard = ({data}) => {
      if (data.id !== question.id) return
      worker.removeEventListener("message", heard)
      done(data)
    }
    worker.addEventListener("message", heard)
    worker.addEventListener("error", failed, {once: true})
    worker.postMessage(question, question.bytes ? [question.bytes] : [])
  })
}

/** A link to a page of this language, named as the facts do: fix/memory.md#ram-full. */
function link(page, text) {
  const [path, anchor] = page.split("#")
  const address = new URL(`../../${path.replace(/(^|\/)index\.md$/, "$1").replace(/\.md$/, "/")}`, import.meta.url)
  return make("a", {href: address.href + (anchor ? `#${anchor}` : "")}, text)
}
