// Loads the planner on the page that has a place for it; pages come and go without being loaded. On
// the others a link that carries a machine is read as the planner reads it.
theme.onPage(() => {
  const place = document.querySelector("[data-tp-planner]")
  if (place) import("./planner.js").then(({start}) => start(place))
  else if (machine.read(location.search)) import("./link.js").then(({lend}) => lend(location.search))
})
