// The box: paste an error or a log, get its likely causes. Everything pasted reaches the page as
// text, never as HTML, and leaves it nowhere.

import {load} from "../load.js"

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
let worker
async function reader() {
  const data = await load("failures.json", import.meta.url)
  if (!worker) {
    worker = new Worker(new URL("worker.js", import.meta.url), {type: "module"})
    worker.postMessage({data})
  }
  return worker
}

/** Put the box into `place`; its attribute `data-tp-explain` may say `small`. */
export async function start(place) {
  const say = sentences.from(await load("sentences.json", import.meta.url))
  if (place.isConnected && place.dataset.tpReady === undefined) new Box(place, say)
}

// What to do about an error that nobody knows, and the page that tells how.
const STEPS = {paste: "", doctor: "fix/doctor.md", verify: "setup/verify.md", ask: ""}

class Box {
  constructor(place, say) {
    Object.assign(this, {say, asked: 0})
    place.dataset.tpReady = ""
    this.field = make("textarea", {id: "tp-explain", rows: place.dataset.tpExplain === "small" ? 3 : 8,
      spellcheck: false, autocomplete: "off", placeholder: say("box.example"), "aria-describedby": "tp-explain-hint"})
    this.field.addEventListener("input", () => this.later())
    this.file = make("input", {type: "file", id: "tp-explain-file"})
    this.file.addEventListener("change", () => this.file.files[0] && this.read(this.file.files[0]))
    for (const kind of ["dragover", "drop"]) place.addEventListener(kind, event => this.dropped(event))
    const clear = make("button", {type: "button", className: "md-button"}, say("box.clear"))
    clear.addEventListener("click", () => {
      this.field.value = this.file.value = ""
      this.ask(null)
      this.field.focus()
    })
    this.status = make("p", {className: "tp-explain__status", role: "status"})
    this.result = make("div", {className: "tp-explain__result"})
    place.replaceChildren(
      make("div", {className: "tp-explain__form"},
        make("label", {for: "tp-explain"}, say("box.label")), this.field,
        make("p", {className: "tp-explain__hint", id: "tp-explain-hint"}, say("box.hint")),
        make("div", {className: "tp-explain__row"},
          make("label", {for: "tp-explain-file"}, say("box.file")), this.file, clear)),
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
    if (file.size > MOST) this.tell(this.say("box.large"))
    else {
      this.field.value = ""
      await this.ask({bytes: await file.arrayBuffer()})
    }
  }

  tell(text) {
    this.status.textContent = text
    this.result.replaceChildren()
  }

  async ask(what) {
    const id = ++this.asked
    if (!what) return this.tell("")
    if (what.text?.length > MOST) return this.tell(this.say("box.large"))
    this.tell(this.say("box.reading"))
    try {
      const answer = await answered(await reader(), {id, ...what})
      if (id === this.asked) answer.failed ? this.tell(this.say("box.failed")) : this.show(answer)
    } catch {
      if (id === this.asked) this.tell(this.say("box.loading_failed"))
    }
  }

  show({answers, systems}) {
    const {say} = this
    if (!answers.length) {
      this.tell(say("box.unknown"))
      this.result.replaceChildren(make("p", {}, say("box.collect")),
        make("ul", {}, ...Object.entries(STEPS).map(([step, page]) => {
          const text = say(`box.steps.${step}`)
          return make("li", {}, page ? link(page, text) : text)
        })))
      return
    }
    this.tell(answers.length === 1 ? say("box.found_one") : say("box.found", {count: answers.length}))
    const [likely, others] = [answers.slice(0, 3), answers.slice(3)]
    this.result.replaceChildren(make("ol", {}, ...likely.map(answer => this.answer(answer, systems))))
    if (others.length) this.result.append(make("details", {}, make("summary", {}, say("box.others")),
      make("ol", {start: 4}, ...others.map(answer => this.answer(answer, systems)))))
  }

  answer({title, failure, fix, harmless, certainty, page, more, lines}, systems) {
    const {say} = this
    const told = systems.filter(system => system in fix)
    const shown = Object.entries(fix).filter(([system]) => system === "any" || !told.length || told.includes(system))
    return make("li", {},
      make("p", {}, make("strong", {}, title), " ", make("span", {className: `tp-explain__sure tp-explain__sure--${certainty}`},
        say(`failures_said.${certainty}`))),
      harmless ? make("p", {}, say("box.harmless")) : null,
      ...shown.map(([system, text]) => make("p", {}, say(`failures.${system}`), text)),
      make("div", {className: "tp-explain__lines", role: "group", "aria-label": say("box.lines")},
        ...lines.map(([number, text]) => make("div", {}, make("span", {}, `${number}`), make("code", {}, text)))),
      make("p", {}, link(page, say("box.page", {failure})), ...(more ? [" · ", link(more, say("box.more"))] : [])))
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
