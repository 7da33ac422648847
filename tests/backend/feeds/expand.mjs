/**
 * Read calendars by ical.js, one for each line of the input, and print for each what happens in a period.
 *
 * node expand.mjs; a line is {"text", "first", "last"}, both days included
 */
import { createRequire } from 'node:module'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'

const app = createRequire(new URL('../../../pwa/package.json', import.meta.url))
const { default: ICAL } = await import(pathToFileURL(app.resolve('ical.js')))

for await (const line of createInterface({ input: process.stdin })) {
  console.log(JSON.stringify(expanded(JSON.parse(line))))
}

function expanded({ text, first, last }) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  ICAL.TimezoneService.reset()
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  const found = []
  const take = (start, end, component) => {
    const day = start.toString().slice(0, 10)
    if (day < first || day > last) return
    found.push({
      day,
      starts: start.toString().slice(11, 16),
      ends: end.toString().slice(11, 16),
      instant: start.toUnixTime(),
      summary: component.getFirstPropertyValue('summary'),
      description: component.getFirstPropertyValue('description') ?? '',
      location: component.getFirstPropertyValue('location') ?? '',
      status: component.getFirstPropertyValue('status'),
    })
  }
  const components = calendar.getAllSubcomponents('vevent')
  const isOverride = each => each.hasProperty('recurrence-id')
  for (const component of components.filter(each => !isOverride(each))) {
    const uid = component.getFirstPropertyValue('uid')
    const event = new ICAL.Event(component, {
      exceptions: components.filter(each => isOverride(each) && each.getFirstPropertyValue('uid') === uid),
    })
    if (!event.isRecurring()) {
      take(event.startDate, event.endDate, component)
      continue
    }
    const dates = event.iterator()
    for (let next = dates.next(); next; next = dates.next()) {
      const { startDate, endDate, item } = event.getOccurrenceDetails(next)
      take(startDate, endDate, item.component)
    }
  }
  return found
}
