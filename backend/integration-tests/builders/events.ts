import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** From now on the bus refuses one event, so that the step which emits it fails. */
export const refuseEvent = (container: MedusaContainer, name: string) => {
  const bus = container.resolve(Modules.EVENT_BUS)
  const emit = bus.emit.bind(bus) as (...args: unknown[]) => Promise<void>
  return jest.spyOn(bus, "emit").mockImplementation(async (...args: unknown[]) => {
    const messages = [args[0]].flat() as { name: string }[]
    if (messages.some((message) => message.name === name)) throw new Error("no events today")
    await emit(...args)
  })
}

/** What is read once subscribers, which nobody waits for, have done their work; the last reading after 5 s. */
export const eventually = async <Value>(
  read: () => Promise<Value>,
  isDone: (value: Value) => boolean
): Promise<Value> => {
  const end = Date.now() + 5000
  let value = await read()
  while (!isDone(value) && Date.now() < end) {
    await new Promise((resolve) => setImmediate(resolve))
    value = await read()
  }
  return value
}
