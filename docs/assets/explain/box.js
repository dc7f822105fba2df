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
    this.begin(null)
    place.dataset.tpReady = ""
    this.field = make("textarea", {id: "tp-explain", rows: place.dataset.tpExplain === "small" ? 3 : 8,
      spellcheck: false, autocomplete: "off", placeholder: say("box.example"), "aria-describedby": "tp-explain-hint"})
    this.field.addEventListener("input", () => this.later())
    this.file = make("input", {type: "file", id: "tp-explain-file"})
    this.file.addEventListener("change", () => this.file.files[0] && this.take(this.file.files[0]))
    for (const kind of ["dragover", "drop"]) place.addEventListener(kind, event => this.dropped(event))
    const clear = make("button", {type: "button", className: "md-button"}, say("box.clear"))
    clear.addEventListener("click", () => {
      this.field.value = this.file.value = ""
      this.begin(null)
      this.field.focus()
    })
    this.status = make("p", {className: "tp-explain__status", role: "status", tabIndex: -1})
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
    const text = this.field.value
    this.timer = setTimeout(() => this.begin(text.trim() ? {text} : null), WAIT)
  }

  dropped(event) {
    const file = event.dataTransfer?.files[0]
    if (!file && event.type === "drop") return
    event.preventDefault()
    if (file) this.take(file)
  }

  async take(file) {
    if (file.size > MOST) this.tell(this.say("box.large"))
    else {
      this.field.value = ""
      await this.begin({file})
    }
  }

  tell(text) {
    this.status.textContent = text
    this.result.replaceChildren()
  }

  /** Read a log, {text} or {file}, of which nothing was asked yet; null for none. */
  begin(log) {
    Object.assign(this, {log, added: [], questions: []})
    return this.status && this.ask()
  }

  /** Read it again with the answer to a question, "" for none. */
  async reply(question, text) {
    this.questions.push(question)
    if (text.trim()) this.added.push(text)
    await this.ask()
    this.status.focus()
  }

  async ask() {
    const id = ++this.asked
    const {log} = this
    if (!log) return this.tell("")
    if (log.text?.length > MOST) return this.tell(this.say("box.large"))
    this.tell(this.say("box.reading"))
    try {
      const answer = await this.read({id})
      if (id === this.asked) answer.failed ? this.tell(this.say("box.failed")) : this.show(answer)
    } catch {
      if (id === this.asked) this.tell(this.say("box.loading_failed"))
    }
  }

  /** What the worker says of the log and of what was answered. */
  async read(question) {
    const {log, added, questions} = this
    const what = log.file ? {bytes: await log.file.arrayBuffer()} : log
    return answered(await reader(), {...question, ...what, added, asked: questions})
  }

  show(told) {
    const {say} = this
    const {answers, question} = told
    if (!answers.length) this.tell(say("box.unknown"))
    else this.tell(answers.length === 1 ? say("box.found_one") : say("box.found", {count: answers.length}))
    const [likely, others] = [answers.slice(0, 3), answers.slice(3)]
    if (told.machine.length) this.result.append(make("p", {className: "tp-explain__machine"}, say("box.machine",
      {machine: told.machine.map(([name, value]) => say(`box.told.${name === "system" ? value : name}`, {value})).join(say("box.comma"))})))
    if (question) this.result.append(this.question(question, answers.length > 0))
    else if (!answers.length) this.result.append(this.steps())
    if (likely.length) this.result.append(make("ol", {}, ...likely.map(answer => this.answer(answer, told))))
    if (others.length) this.result.append(make("details", {}, make("summary", {}, say("box.others")),
      make("ol", {start: 4}, ...others.map(answer => this.answer(answer, told)))))
    this.result.append(this.miss(answers.length ? "box.miss.offer" : "box.miss.offer_unknown"))
  }

  /** The offer of a text for an issue of the project, made when it is asked for; nothing is sent. */
  miss(offer) {
    const {say} = this
    const field = make("textarea", {rows: 10, readOnly: true, spellcheck: false, "aria-label": say("box.miss.label")})
    const all = make("details", {className: "tp-explain__miss"}, make("summary", {}, say(offer)),
      make("p", {}, say("box.miss.hint")), field, copies(() => field.value, say("box.copy")))
    all.addEventListener("toggle", async () => {
      if (!all.open || field.value) return
      const words = Object.fromEntries(["top", "told", "read", "nothing"].map(key => [key, say(`miss.${key}`)]))
      const {report} = await this.read({id: ++this.asked, miss: words})
      field.value = report ?? say("box.failed")
    })
    return all
  }

  /** What to do about an error that nobody knows, when there is nothing left to ask. */
  steps() {
    const {say} = this
    return make("div", {}, make("p", {}, say("box.collect")),
      make("ul", {}, ...Object.entries(STEPS).map(([step, page]) => {
        const text = say(`box.steps.${step}`)
        return make("li", {}, page ? link(page, text) : text)
      })))
  }

  /** One thing to be asked: buttons, or a place for what a command or the program printed. */
  question({id, asks, command, choices}, several) {
    const {say} = this
    const button = (text, answer) => {
      const made = make("button", {type: "button", className: "md-button"}, text)
      made.addEventListener("click", () => this.reply(id, answer()))
      return made
    }
    const parts = choices.map(([label, says]) => button(label, () => says))
    const asked = [make("p", {className: "tp-explain__why"}, say(several ? "box.ask_several" : "box.ask_unknown")),
      make("p", {id: "tp-explain-asks"}, asks)]
    if (!choices.length) {
      const field = make("textarea", {rows: 3, spellcheck: false, autocomplete: "off", "aria-labelledby": "tp-explain-asks"})
      if (command) asked.push(copied(command, say("box.copy")))
      asked.push(field)
      parts.push(button(say("box.answer"), () => field.value))
    }
    parts.push(button(say(command ? "box.cannot" : choices.length ? "box.not_known" : "box.nothing_more"), () => ""))
    return make("section", {className: "tp-explain__ask", "aria-labelledby": "tp-explain-asks"}, ...asked,
      make("div", {className: "tp-explain__row"}, ...parts))
  }

  answer({title, failure, fix, harmless, certainty, page, more, installs, lines}, {systems, query}) {
    const {say} = this
    const told = systems.filter(system => system in fix)
    // What is for other systems than the log's is shown only where nothing else is.
    const some = told.length || (systems.length && "any" in fix)
    const shown = Object.entries(fix).filter(([system]) => system === "any" || !some || told.includes(system))
    return make("li", {},
      make("p", {}, make("strong", {}, title), " ", make("span", {className: `tp-explain__sure tp-explain__sure--${certainty}`},
        say(`failures_said.${certainty}`))),
      harmless ? make("p", {}, say("box.harmless")) : null,
      ...shown.map(([system, text]) => make("p", {}, say(`failures.${system}`), text)),
      installs ? make("p", {}, link("plan.md", say(query ? "box.plan_filled" : "box.plan"), query)) : null,
      make("div", {className: "tp-explain__lines", role: "group", "aria-label": say("box.lines")},
        ...lines.map(([number, text]) => make("div", {}, make("span", {}, `${number}`), make("code", {}, text)))),
      make("p", {}, link(page, say("box.page", {failure})), ...(more ? [" · ", link(more, say("box.more"))] : [])))
  }
}

/** A command with a button that copies it. */
function copied(command, text) {
  return make("div", {className: "tp-explain__command"}, make("code", {}, command), copies(() => command, text))
}

/** A button that copies what is there when it is pressed. */
function copies(what, text) {
  const button = make("button", {type: "button", className: "md-button"}, text)
  button.addEventListener("click", () => navigator.clipboard.writeText(what()))
  return button
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

/** A link to a page of this language, named as the facts do: fix/memory.md#ram-full; `query` for it. */
function link(page, text, query = "") {
  const [path, anchor] = page.split("#")
  const address = new URL(`../../${path.replace(/(^|\/)index\.md$/, "$1").replace(/\.md$/, "/")}`, import.meta.url)
  return make("a", {href: address.href + query + (anchor ? `#${anchor}` : "")}, text)
}
