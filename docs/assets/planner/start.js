// Loads the planner on the page that has a place for it; pages come and go without being loaded.
theme.onPage(() => {
  const place = document.querySelector("[data-tp-planner]")
  if (place) import("./planner.js").then(({start}) => start(place))
})
