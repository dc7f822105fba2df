// Loads the box on pages that have a place for it; pages come and go without being loaded.
theme.onPage(() => {
  const place = document.querySelector("[data-tp-explain]")
  if (place) import("./box.js").then(({start}) => start(place))
})
