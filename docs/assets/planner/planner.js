// The planner on its page: a form, the reading of what is pasted, and the answer.
// Everything a reader typed or pasted reaches the page as text, never as HTML.

import {load} from "../load.js"
import {fromAddress, listed, split, toAddress} from "./address.js"
import {add, answer, Apart} from "./lookup.js"
import {gpuOf, readMachine, Unclear} from "./machine.js"
import {sayNote} from "./notes.js"
import {read} from "./paste.js"

/** An element with properties and attributes (those with a dash, role and for), and children. */
function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(properties))
    if (name.includes("-") || name === "role" || name === "for" || name === "list") element.setAttribute(name, value)
    else element[name] = value
  element.append(...children.filter(child => child !== null))
  return element
}

/** Put the planner into `place`, which names where to verify and what to do if it fails. */
export async function start(place) {
  const loaded = load("decision.json", import.meta.url)
  const say = sentences.from(await load("sentences.json", import.meta.url))
  let data
  try {
    data = {older: {}, ...await loaded}
  } catch {
    place.replaceChildren(make("p", {role: "alert"}, say("planner.loading_failed")))
    return
  }
  if (place.isConnected && !place.dataset.tpReady) new Planner(place, data, say)
}

// Reasons why no build of PyTorch's own is named: the maker of the GPU has one.
const OWN = new Set(["jetson_own", "amd_own"])
// What a number from 1 to 3 says of a fact.
const CERTAINTY = ["", "low", "medium", "high"]
const MAKERS = ["nvidia", "amd", "intel", "none"]

class Planner {
  constructor(place, data, say) {
    Object.assign(this, {place, data, say, fields: {}})
    place.dataset.tpReady = ""
    this.summary = make("p", {className: "tp-plan__summary", role: "status"})
    this.result = make("div", {className: "tp-plan__result"})
    this.understood = make("div", {className: "tp-plan__understood", role: "status"})
    this.kept = this.keeping()
    place.replaceChildren(this.form(), this.kept, this.summary, this.result)
    const linked = fromAddress(data, location.search)
    this.put(linked.system ? linked : fromAddress(data, machine.kept()))
    const query = this.update()
    if (linked.system) machine.lend(query)
    this.kept.hidden = !machine.kept()
    document.addEventListener("tp-forgotten", () => this.forgotten(), {signal: this.gone()})
  }

  /** A signal that comes when the reader has left the page. */
  gone() {
    const control = new AbortController()
    theme.onPage(() => this.place.isConnected || control.abort())
    return control.signal
  }

  // --- the form ----------------------------------------------------------------------------------

  form() {
    const {say, data} = this
    const paste = make("textarea", {id: "tp-paste", rows: 4, spellcheck: false, autocomplete: "off",
      "aria-describedby": "tp-paste-hint"})
    paste.addEventListener("input", () => this.pasted(paste.value))
    const clear = make("button", {type: "button", className: "md-button"}, say("planner.clear"))
    clear.addEventListener("click", () => {
      paste.value = ""
      this.understood.replaceChildren()
      paste.focus()
    })
    const form = make("form", {className: "tp-plan__form"},
      make("fieldset", {}, make("legend", {}, say("planner.machine")),
        this.select("system", say("planner.system"), [["", say("planner.choose")], ...Object.keys(data.systems).map(
          system => [system, say(`planner.systems.${system}`)])]),
        this.makers(),
        this.input("gpu", say("planner.gpu_name"), say("planner.gpu_hint"),
          this.listOf("tp-gpus", Object.values(data.names).flat())),
        this.input("driver", say("planner.driver"), say("planner.driver_hint")),
        this.input("python", say("planner.python"), say("planner.python_hint")),
        this.input("glibc", say("planner.glibc"), say("planner.glibc_hint")),
        this.input("macos", say("planner.macos"), say("planner.macos_hint")),
        this.select("wish", say("planner.wish"), [["", say("planner.newest")], ["cpu", say("planner.cpu")],
          ...data.releases.map(torch => [torch, say("planner.release", {torch})])])),
      make("fieldset", {}, make("legend", {}, say("planner.paste")),
        make("label", {for: "tp-paste"}, say("planner.paste_label")), paste,
        make("p", {id: "tp-paste-hint", className: "tp-plan__hint"}, say("planner.paste_hint")), clear, this.understood))
    form.addEventListener("input", event => event.target === paste || this.changed())
    form.addEventListener("submit", event => event.preventDefault())
    return form
  }

  row(name, field, label, hint = "") {
    this.fields[name] = field
    field.id = `tp-${name}`
    const note = hint && make("span", {id: `tp-${name}-hint`, className: "tp-plan__hint"}, hint)
    if (hint) field.setAttribute("aria-describedby", note.id)
    return make("div", {className: "tp-plan__row"}, make("label", {for: field.id}, label), field, ...(hint ? [note] : []))
  }

  select(name, label, options) {
    return this.row(name, make("select", {}, ...options.map(
      ([value, text]) => make("option", {value}, text))), label)
  }

  input(name, label, hint, list = null) {
    const field = make("input", {type: "text", autocomplete: "off", spellcheck: false, maxLength: 400})
    if (list) field.setAttribute("list", list.id)
    const row = this.row(name, field, label, hint)
    if (list) row.append(list)
    return row
  }

  listOf(id, values) {
    return make("datalist", {id}, ...values.map(value => make("option", {value})))
  }

  makers() {
    const {say} = this
    const choices = MAKERS.map(value => {
      const radio = make("input", {type: "radio", name: "tp-maker", value, checked: value === "nvidia"})
      return make("label", {}, radio, ` ${say(`planner.makers.${value}`)}`)
    })
    this.radios = choices.map(label => label.firstChild)
    return make("div", {className: "tp-plan__row tp-plan__makers", role: "radiogroup", "aria-label": say("planner.gpu")},
      make("span", {"aria-hidden": "true"}, say("planner.gpu")), make("div", {}, ...choices))
  }

  /** What the form holds. */
  values() {
    const texts = Object.entries(this.fields).map(([name, field]) => [name, field.value.trim()])
    return {...Object.fromEntries(texts), maker: this.radios.find(radio => radio.checked).value}
  }

  put(values) {
    for (const [name, value] of Object.entries(values))
      if (this.fields[name]) this.fields[name].value = value
    for (const radio of this.radios) radio.checked = radio.value === (values.maker ?? "nvidia")
  }

  // --- what is kept ------------------------------------------------------------------------------

  keeping() {
    const {say} = this
    const button = make("button", {type: "button", className: "md-button", "data-tp-forget": ""}, say("planner.forget"))
    return make("p", {className: "tp-plan__kept", hidden: true}, `${say("planner.kept")} `, button)
  }

  /** The reader told something: answer it, and keep the machine. */
  changed() {
    const query = this.update()
    if (this.values().system) machine.keep(query)
    this.kept.hidden = !machine.kept()
  }

  forgotten() {
    for (const field of Object.values(this.fields)) field.value = ""
    this.put({})
    this.understood.replaceChildren()
    this.kept.hidden = true
    this.update()
  }

  // --- what is pasted ----------------------------------------------------------------------------

  pasted(text) {
    if (!text.trim()) return this.understood.replaceChildren()
    const found = read(this.data, text)
    const said = this.sentences(found)
    this.understood.replaceChildren(...said.map(sentence => make("p", {}, sentence)))
    if (found.kind === "smi" || found.kind === "collect_env") this.take(found)
    return undefined
  }

  take(found) {
    const system = found.system && found.system in this.data.systems ? found.system : ""
    if (!system && !found.driver && !found.gpus.length && !found.none) return
    const gpus = found.gpus.filter(name => !(name in this.data.beside))
    const other = found.gpus.find(name => name in this.data.beside)
    const maker = gpus.length ? "nvidia" : other ?? (found.none ? "none" : "nvidia")
    const keep = this.values()
    if (this.another(gpus, keep)) keep.python = ""
    this.put({
      system: system || keep.system, maker, gpu: gpus.join(", "), driver: found.driver ?? "",
      python: found.python ?? keep.python, glibc: found.glibc ?? "", macos: found.macos ?? "",
    })
    this.changed()
  }

  /** Whether these GPUs are not those of the form: then its Python is that of another machine. */
  another(gpus, {gpu}) {
    const [pasted, held] = [gpus, split(gpu)].map(names => names.map(name => listed(this.data, name)).join())
    return Boolean(pasted && held && pasted !== held)
  }

  /** What was read, in sentences. */
  sentences(found) {
    const {say} = this
    const problem = found.problem ?? {"": "garbage", nvcc: "nvcc"}[found.kind]
    const said = problem ? [say(`planner.problems.${problem}`)] : []
    const parts = this.parts(found).join(say("lists.clauses_comma"))
    if (parts) {
      said.push(say("planner.understood", {parts}))
      if (!found.system) said.push(say("planner.unknown_system"))
      if (!found.gpus.length && !found.none) said.push(say("planner.unknown_gpu"))
      if (found.cuda) said.push(say("planner.cuda_note", {cuda: found.cuda}))
      if (found.mig) said.push(say("planner.mig_note"))
      if (found.jetson) said.push(say("planner.jetson_note"))
    }
    if (found.cut) said.push(say("planner.cut"))
    return said
  }

  parts(found) {
    const {say} = this
    const made = []
    if (found.system) made.push(say(`planner.systems.${found.system}`))
    for (const name of found.gpus) made.push(this.named(name))
    if (found.none) made.push(say("planner.parts.no_gpu"))
    for (const name of ["driver", "python", "glibc", "macos", "installed"])
      if (found[name]) made.push(say(`planner.parts.${name}`, {version: found[name]}))
    if (found.mig) made.push(say("planner.parts.mig"))
    return made
  }

  named(name) {
    const {say, data} = this
    if (name in data.beside) return say(`planner.makers.${name}`)
    let capability
    try {
      ({capability} = gpuOf(data, name))
    } catch {
      return say("planner.parts.unknown_gpu", {name})
    }
    return say("planner.parts.gpu", {name, capability})
  }

  // --- the answer --------------------------------------------------------------------------------

  /** Answer what the form holds; gives its query. */
  update() {
    const values = this.values()
    this.show(values)
    const query = toAddress(this.data, values)
    if (query !== location.search) history.replaceState(history.state, "", `${location.pathname}${query}${location.hash}`)
    for (const link of document.querySelectorAll("a[data-tp-language]")) link.search = query
    try {
      this.display(values)
    } catch (error) {
      if (!(error instanceof Unclear)) throw error
      this.tell(sayNote(this.say, error.note))
    }
    return query
  }

  /** Show the fields that the system and the GPU ask for, and no others. */
  show({system, maker}) {
    const mac = system.startsWith("macos")
    const asked = {
      gpu: maker === "nvidia", driver: maker === "nvidia" && !mac, macos: mac,
      glibc: system.startsWith("linux") || system === "wsl2",
    }
    for (const [name, shown] of Object.entries(asked)) this.fields[name].parentElement.hidden = !shown
  }

  tell(sentence) {
    this.summary.textContent = sentence
    this.result.replaceChildren()
  }

  display(values) {
    const {say, data} = this
    if (!values.system) return this.tell(say("planner.need_system"))
    const gpus = values.maker === "nvidia" ? split(values.gpu) : values.maker === "none" ? [] : [values.maker]
    const cpu = values.wish === "cpu"
    if (values.maker === "nvidia" && !gpus.length && !cpu && !values.system.startsWith("macos"))
      return this.tell(say("planner.need_gpu"))
    const driver = values.maker === "nvidia" && !values.system.startsWith("macos") ? values.driver : ""
    const machine = readMachine(data, {...values, driver, gpus, cpu, torch: cpu ? "" : values.wish})
    if (machine.torch && !data.older[machine.torch]) return this.fetched(machine.torch)
    const made = this.decide(machine)
    if (!made) return this.tell(say("planner.apart"))
    this.summary.textContent = this.headline(made)
    return this.result.replaceChildren(...this.parted(made), this.share())
  }

  /** Show the answer once the data of an older release is here; until then the last one stays.
   *  Nothing, where the reader has left the page or wishes another release by then. */
  async fetched(release) {
    const shown = await load(`${release}.json`, import.meta.url).then(own => {
      add(this.data, release, own)
      return () => this.update()
    }, () => () => this.tell(this.say("planner.loading_failed")))
    if (this.place.isConnected && this.fields.wish.value === release) shown()
  }

  /** The plan; nothing for GPUs that the data has no answer for. */
  decide(machine) {
    try {
      return answer(this.data, machine)
    } catch (error) {
      if (error instanceof Apart) return null
      throw error
    }
  }

  headline(made) {
    const {say} = this
    if (made.verdict === "no" && OWN.has(made.reasons[0].key)) return say("planner.own")
    if (made.verdict === "no") return say(made.nearest ? "planner.none_fits" : "planner.none_at_all")
    return say("planner.answer", made)
  }

  parted(made) {
    const {say} = this
    if (made.verdict === "no") {
      const {nearest} = made
      const refusal = [
        this.list("ul", say("plan_said.why"), made.reasons),
        this.list("ul", say("plan_said.mind"), made.warnings),
      ].flat()
      return nearest ? [...refusal, make("h3", {}, say("planner.instead", nearest)), ...this.parted(nearest)] : refusal
    }
    return [
      this.list("ol", say("planner.first"), made.first),
      this.commands(made),
      this.list("ul", say("plan_said.why"), made.reasons),
      this.list("ul", say("plan_said.mind"), made.warnings),
      [make("p", {}, say("planner.how_sure", {level: this.level(made)})), this.next()],
    ].flat()
  }

  /** How sure a plan or a mirror is, in a word. */
  level({confidence}) {
    return this.say(`plan_said.certainty_${CERTAINTY[confidence]}`)
  }

  list(tag, title, notes) {
    if (!notes.length) return []
    const items = notes.map(note => make("li", {}, sayNote(this.say, note)))
    return [make("h4", {}, title), make(tag, {}, ...items)]
  }

  /** pip's command in the open, the others folded. */
  commands(made) {
    const {say} = this
    const [[tool, command], ...others] = Object.entries(made.commands)
    const named = name => say(`planner.tools.${name.replace(/\W/, "_")}`)
    const folded = others.map(([name, text]) => this.folded(named(name), this.code(named(name), text)))
    const mirrors = made.mirrors.map(mirror => make("div", {},
      make("p", {}, say("planner.mirror_sure", {mirror: mirror.name, level: this.level(mirror)})),
      this.code(mirror.name, mirror.command)))
    if (mirrors.length) folded.push(this.folded(say("planner.mirror"), ...mirrors))
    return [make("h4", {}, say("planner.install", {tool: named(tool)})), this.code(tool, command), ...folded]
  }

  folded(title, ...inside) {
    return make("details", {}, make("summary", {}, title), ...inside)
  }

  code(name, text) {
    const {say} = this
    const body = text.trimEnd()
    return make("div", {className: "tp-plan__code"},
      make("pre", {tabIndex: 0}, make("code", {}, body)),
      this.copier(say("planner.copy"), say("planner.copy_of", {name}), () => body))
  }

  copier(label, name, text) {
    const {say} = this
    const told = make("span", {role: "status"})
    const button = make("button", {type: "button", "aria-label": name}, label)
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(text())
        told.textContent = say("planner.copied")
      } catch {
        told.textContent = say("planner.failed_copy")
      }
    })
    return make("span", {className: "tp-plan__copy"}, button, told)
  }

  next() {
    const {say, place} = this
    return make("p", {}, say("planner.then"), make("a", {href: place.dataset.tpVerify}, say("planner.verify")), " · ",
      make("a", {href: place.dataset.tpFails}, say("planner.fails")))
  }

  share() {
    return make("p", {}, this.copier(this.say("planner.share"), this.say("planner.share"), () => location.href))
  }
}
