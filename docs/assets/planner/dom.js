/** An element with properties and attributes (those with a dash, role, for and list), and children. */
export function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(properties))
    if (name.includes("-") || ["role", "for", "list"].includes(name)) element.setAttribute(name, value)
    else element[name] = value
  element.append(...children.filter(child => child !== null))
  return element
}
