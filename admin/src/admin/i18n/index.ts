import en from "./en.json"
import vi from "./vi.json"

/** All texts of these screens live in one namespace, so that none of the dashboard's is changed. */
export default { vi: { ocop: vi }, en: { ocop: en } }
