import { MAX_DOSSIER_FILE_BYTES } from "@ocop/rules"

/** Largest document taken, in bytes. */
export const MAX_EVIDENCE_BYTES = MAX_DOSSIER_FILE_BYTES

/** Most pixels of an image that is opened: 25 million, more than a phone of today takes unless told to. */
export const MAX_PIXELS = 25_000_000

/** Documents of one dossier. */
export const MAX_FILES = 100
