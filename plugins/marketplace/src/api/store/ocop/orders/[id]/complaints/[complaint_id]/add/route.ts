import { actOnOwnComplaint } from "../../../../answer-complaint"

export const POST = actOnOwnComplaint("add")
