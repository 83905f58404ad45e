// Loaded before a step: sets its clock by BERTH_TEST_CLOCK_MS after BERTH_TEST_CLOCK_AFTER_MS, as one sets a machine's.
const began = performance.now()
const RealDate = Date
const realNow = Date.now
const isSet = () => performance.now() - began >= Number(process.env.BERTH_TEST_CLOCK_AFTER_MS)
const now = () => realNow() + (isSet() ? Number(process.env.BERTH_TEST_CLOCK_MS) : 0)
globalThis.Date = class extends RealDate {
  constructor(...given) {
    super(...(given.length === 0 ? [now()] : given))
  }
  static now() {
    return now()
  }
}
