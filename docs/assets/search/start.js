// Opens the search when a reader goes to its box, and only then loads what it needs. No module: from
// a folder none loads, and the reader is to be told.
(() => {
  const field = document.getElementById("tp-search")
  const toggle = document.getElementById("__search")
  if (!field || !toggle) return
  let box

  const tell = what => { document.querySelector(`[data-tp-search=${what}]`).hidden = false }

  const open = () => {
    if (!toggle.checked) toggle.click()
    if (location.protocol === "file:") return tell("server")
    box ??= import("./box.js").then(({start}) => start(field, toggle)).catch(() => {
      box = undefined
      tell("failed")
    })
  }

  field.addEventListener("focus", open)
  field.form.addEventListener("submit", event => event.preventDefault())
  toggle.addEventListener("change", () => {
    if (toggle.checked) field.focus()
  })

  addEventListener("keydown", event => {
    const {key, target, altKey, ctrlKey, metaKey} = event
    if (altKey || ctrlKey || metaKey || target.isContentEditable || target.closest?.("input,textarea,select")) return
    if (!["/", "s", "f"].includes(key)) return
    event.preventDefault()
    field.focus()
  })
})()
