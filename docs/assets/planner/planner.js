// The planner on its page: a form, the reading of what is pasted, and the answer.
// Everything a reader typed or pasted reaches the page as text, never as HTML.

import {fromAddress, split, toAddress} from "./address.js"
import {add, answer, Apart} from "./lookup.js"
import {gpuOf, readMachine, Unclear} from "./machine.js"
import {read} from "./paste.js"
import {say} from "./sentences.js"
import {WORDS} from "./words.js"

/** An element with properties and attributes (those with a dash, role and for), and children. */
function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(properties))
    if (name.includes("-") || name === "role" || name === "for" || name === "list") element.setAttribute(name, value)
    else element[name] = value
  element.append(...children.filter(child => child !== null))
  return element
}

const loading = new Map()

/** The data of a file beside this one, loaded once; what failed is loaded again when next asked for. */
function load(name) {
  if (!loading.has(name)) {
    const reply = fetch(new URL(`${name}.json`, import.meta.url)).then(
      got => got.ok ? got.json() : Promise.reject(new Error(`HTTP ${got.status}`)))
    reply.catch(() => loading.delete(name))
    loading.set(name, reply)
  }
  return loading.get(name)
}

/** Put the planner into `place`, which names where to verify and what to do if it fails. */
export async function start(place) {
  const language = document.documentElement.lang.startsWith("zh") ? "zh" : "en"
  const words = WORDS[language]
  let data
  try {
    data = {older: {}, ...await load("decision")}
  } catch {
    place.replaceChildren(make("p", {role: "alert"}, words.loading_failed))
    return
  }
  if (place.isConnected && !place.dataset.tpReady) new Planner(place, data, words, language)
}

// Reasons why no build of PyTorch's own is named: the maker of the GPU has one.
const OWN = new Set(["jetson_own", "amd_own"])

class Planner {
  constructor(place, data, words, language) {
    Object.assign(this, {place, data, words, language, fields: {}})
    place.dataset.tpReady = ""
    this.summary = make("p", {className: "tp-plan__summary", role: "status"})
    this.result = make("div", {className: "tp-plan__result"})
    this.understood = make("div", {className: "tp-plan__understood", role: "status"})
    place.replaceChildren(this.form(), this.summary, this.result)
    this.put(fromAddress(data, location.search))
    this.update()
  }

  // --- the form ----------------------------------------------------------------------------------

  form() {
    const {words, data} = this
    const paste = make("textarea", {id: "tp-paste", rows: 4, spellcheck: false, autocomplete: "off",
      "aria-describedby": "tp-paste-hint"})
    paste.addEventListener("input", () => this.pasted(paste.value))
    const clear = make("button", {type: "button", className: "md-button"}, words.clear)
    clear.addEventListener("click", () => {
      paste.value = ""
      this.understood.replaceChildren()
      paste.focus()
    })
    const form = make("form", {className: "tp-plan__form"},
      make("fieldset", {}, make("legend", {}, words.machine),
        this.select("system", words.system, [["", words.choose], ...Object.keys(data.systems).map(
          system => [system, words.systems[system]])]),
        this.makers(),
        this.input("gpu", words.gpu_name, words.gpu_hint, this.listOf("tp-gpus", Object.values(data.names).flat())),
        this.input("driver", words.driver, words.driver_hint),
        this.input("python", words.python, words.python_hint),
        this.input("glibc", words.glibc, words.glibc_hint),
        this.input("macos", words.macos, words.macos_hint),
        this.select("wish", words.wish, [["", words.newest], ["cpu", words.cpu],
          ...data.releases.map(release => [release, words.release(release)])])),
      make("fieldset", {}, make("legend", {}, words.paste),
        make("label", {for: "tp-paste"}, words.paste_label), paste,
        make("p", {id: "tp-paste-hint", className: "tp-plan__hint"}, words.paste_hint), clear, this.understood))
    form.addEventListener("input", event => event.target === paste || this.update())
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
    const choices = Object.entries(this.words.makers).map(([value, text]) => {
      const radio = make("input", {type: "radio", name: "tp-maker", value, checked: value === "nvidia"})
      return make("label", {}, radio, ` ${text}`)
    })
    this.radios = choices.map(label => label.firstChild)
    return make("div", {className: "tp-plan__row tp-plan__makers", role: "radiogroup", "aria-label": this.words.gpu},
      make("span", {"aria-hidden": "true"}, this.words.gpu), make("div", {}, ...choices))
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

  // --- what is pasted ----------------------------------------------------------------------------

  pasted(text) {
    if (!text.trim()) return this.understood.replaceChildren()
    const found = read(text)
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
    this.put({
      system: system || keep.system, maker, gpu: gpus.join(", "), driver: found.driver ?? "",
      python: found.python ?? keep.python, glibc: found.glibc ?? "", macos: found.macos ?? "",
    })
    this.update()
  }

  /** What was read, in sentences. */
  sentences(found) {
    const {words} = this
    const problem = found.problem ?? {"": "garbage", nvcc: "nvcc"}[found.kind]
    const said = problem ? [words.problems[problem]] : []
    const parts = this.parts(found)
    if (parts.length) {
      said.push(`${words.understood}: ${parts.join(words.parts.and)}${words.end}`)
      if (!found.system) said.push(words.unknown_system)
      if (!found.gpus.length && !found.none) said.push(words.unknown_gpu)
      if (found.cuda) said.push(words.cuda_note(found.cuda))
      if (found.mig) said.push(words.mig_note)
      if (found.jetson) said.push(words.jetson_note)
    }
    if (found.cut) said.push(words.cut)
    return said
  }

  parts(found) {
    const {parts, systems} = this.words
    const made = []
    if (found.system) made.push(parts.system(systems[found.system]))
    for (const name of found.gpus) made.push(this.named(name))
    if (found.none) made.push(parts.no_gpu)
    for (const name of ["driver", "python", "glibc", "macos", "installed"])
      if (found[name]) made.push(parts[name](found[name]))
    if (found.mig) made.push(parts.mig)
    return made
  }

  named(name) {
    const {parts, makers} = this.words
    if (name in this.data.beside) return makers[name]
    try {
      return parts.gpu(name, gpuOf(this.data, name).capability)
    } catch {
      return parts.unknown_gpu(name)
    }
  }

  // --- the answer --------------------------------------------------------------------------------

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
      this.tell(say(this.data, error.note, this.language))
    }
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
    const {words, data} = this
    if (!values.system) return this.tell(words.need_system)
    const gpus = values.maker === "nvidia" ? split(values.gpu) : values.maker === "none" ? [] : [values.maker]
    const cpu = values.wish === "cpu"
    if (values.maker === "nvidia" && !gpus.length && !cpu && !values.system.startsWith("macos"))
      return this.tell(words.need_gpu)
    const driver = values.maker === "nvidia" && !values.system.startsWith("macos") ? values.driver : ""
    const machine = readMachine(data, {...values, driver, gpus, cpu, torch: cpu ? "" : values.wish})
    if (machine.torch && !data.older[machine.torch]) return this.fetched(machine.torch)
    const made = this.decide(machine)
    if (!made) return this.tell(words.apart)
    this.summary.textContent = this.headline(made)
    return this.result.replaceChildren(...this.parted(made), this.share())
  }

  /** Show the answer once the data of an older release is here; until then the last one stays.
   *  Nothing, where the reader has left the page or wishes another release by then. */
  async fetched(release) {
    const shown = await load(release).then(own => {
      add(this.data, release, own)
      return () => this.update()
    }, () => () => this.tell(this.words.loading_failed))
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
    const {words} = this
    if (made.verdict === "no" && OWN.has(made.reasons[0].key)) return words.own
    if (made.verdict === "no") return made.nearest ? words.no : words.no_at_all
    return `${words.answer}: ${words.torch(made.torch, made.torchvision, made.variant)}`
  }

  parted(made) {
    const {words} = this
    if (made.verdict === "no") {
      const refusal = [this.list("ul", words.why, made.reasons), this.list("ul", words.mind, made.warnings)]
      if (!made.nearest) return refusal.flat()
      const {nearest} = made
      const title = `${words.works}: ${words.torch(nearest.torch, nearest.torchvision, nearest.variant)}`
      return [...refusal.flat(), make("h3", {}, title), ...this.parted(nearest)]
    }
    return [
      this.list("ol", words.first, made.first),
      this.commands(made),
      this.list("ul", words.why, made.reasons),
      this.list("ul", words.mind, made.warnings),
      [make("p", {}, words.how_sure(words.sure[made.confidence])), this.next()],
    ].flat()
  }

  list(tag, title, notes) {
    if (!notes.length) return []
    const items = notes.map(note => make("li", {}, say(this.data, note, this.language)))
    return [make("h4", {}, title), make(tag, {}, ...items)]
  }

  /** pip's command in the open, the others folded. */
  commands(made) {
    const {words} = this
    const [[tool, command], ...others] = Object.entries(made.commands)
    const folded = others.map(([name, text]) => this.folded(words.kinds[name], this.code(words.kinds[name], text)))
    const mirrors = made.mirrors.map(({name, command: text, confidence}) => make("div", {},
      make("p", {}, `${name}. ${words.how_sure(words.sure[confidence])}`), this.code(name, text)))
    if (mirrors.length) folded.push(this.folded(words.mirror, ...mirrors))
    return [make("h4", {}, `${words.install}: ${words.kinds[tool]}`), this.code(tool, command), ...folded]
  }

  folded(title, ...inside) {
    return make("details", {}, make("summary", {}, title), ...inside)
  }

  code(name, text) {
    const {words} = this
    const body = text.trimEnd()
    return make("div", {className: "tp-plan__code"},
      make("pre", {tabIndex: 0}, make("code", {}, body)), this.copier(words.copy, words.copy_of(name), () => body))
  }

  copier(label, name, text) {
    const {words} = this
    const told = make("span", {role: "status"})
    const button = make("button", {type: "button", "aria-label": name}, label)
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(text())
        told.textContent = words.copied
      } catch {
        told.textContent = words.failed_copy
      }
    })
    return make("span", {className: "tp-plan__copy"}, button, told)
  }

  next() {
    const {words, place} = this
    return make("p", {}, `${words.then}: `, make("a", {href: place.dataset.tpVerify}, words.verify), " · ",
      make("a", {href: place.dataset.tpFails}, words.fails))
  }

  share() {
    return make("p", {}, this.copier(this.words.share, this.words.share, () => location.href))
  }
}
