// Tables of facts: sort by a column, keep the rows that hold every word typed. Without this script
// the tables are complete and in the order of the facts.

(() => {
  const say = sentences.ofPage()
  // Numbers inside text compare as numbers, so versions sort as versions.
  const {compare} = new Intl.Collator("en", {numeric: true})
  const NOTHING = "–"

  const element = (tag, properties, ...children) => {
    const made = Object.assign(document.createElement(tag), properties)
    made.append(...children)
    return made
  }

  const key = (row, column) => {
    const cell = row.cells[column]
    return cell.dataset.sort ?? cell.textContent.trim()
  }

  // What has no value stays below, whichever the direction.
  const sorted = (rows, column, direction) => {
    const keyed = rows.map(row => ({row, key: key(row, column)}))
    const empty = it => it.key === "" || it.key === NOTHING
    keyed.sort((a, b) => empty(a) - empty(b) || direction * compare(a.key, b.key))
    return keyed.map(it => it.row)
  }

  const sortable = table => {
    const body = table.tBodies[0]
    const heads = [...table.tHead.rows[0].cells]
    heads.forEach((head, column) => {
      const button = element("button", {type: "button"}, ...head.childNodes)
      head.append(button)
      button.addEventListener("click", () => {
        const descending = head.getAttribute("aria-sort") === "ascending"
        for (const other of heads) other.removeAttribute("aria-sort")
        head.setAttribute("aria-sort", descending ? "descending" : "ascending")
        body.append(...sorted([...body.rows], column, descending ? -1 : 1))
      })
    })
  }

  const filterable = (box, table) => {
    const rows = [...table.tBodies[0].rows].map(row => ({
      row, text: [...row.cells].map(cell => cell.textContent).join(" ").toLowerCase(),
    }))
    const input = element("input", {type: "search", autocomplete: "off", spellcheck: false})
    const count = element("output", {})
    const label = element("label", {}, say("page.filter") + " ", input)
    const update = () => {
      const wanted = input.value.toLowerCase().split(/\s+/).filter(Boolean)
      let some = 0
      for (const {row, text} of rows) {
        row.hidden = !wanted.every(word => text.includes(word))
        some += !row.hidden
      }
      const all = rows.length
      count.value = some === all ? say("page.rows", {all}) : say(some ? "page.rows_some" : "page.rows_none", {some, all})
    }
    input.addEventListener("input", update)
    update()
    box.prepend(element("p", {className: "tp-facts__filter"}, label, count))
  }

  theme.onPage(() => {
    for (const box of document.querySelectorAll(".tp-facts:not([data-ready])")) {
      box.dataset.ready = ""
      const table = box.querySelector("table")
      sortable(table)
      filterable(box, table)
    }
  })
})()
