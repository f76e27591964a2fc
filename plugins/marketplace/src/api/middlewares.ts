import { defineMiddlewares } from "@medusajs/framework/http"
import { producerMiddlewares } from "./producer/middlewares"

export default defineMiddlewares({ routes: [...producerMiddlewares] })
