/**
 * Reads a code with the camera or from a photo. Without it the form takes a typed code. The camera is
 * asked for after a tap, and only a code ever leaves this page, to our own verification.
 */
import { codeOfQr } from "../features/certification/qr-text"

interface Reader {
  detect(source: ImageBitmapSource): Promise<{ rawValue: string }[]>
}
type ReaderClass = new (options: { formats: string[] }) => Reader

/** Milliseconds between two looks through the camera. */
const PAUSE = 200
/** Longest side in pixels that is looked at: sharper pictures only take longer. */
const LARGEST = 1024

const box = document.querySelector<HTMLElement>("[data-scan]")

const pixelsOf = (source: ImageBitmap): ImageData => {
  const scale = Math.min(1, LARGEST / Math.max(source.width, source.height))
  const canvas = document.createElement("canvas")
  canvas.width = Math.max(1, Math.round(source.width * scale))
  canvas.height = Math.max(1, Math.round(source.height * scale))
  const context = canvas.getContext("2d", { willReadFrequently: true })
  if (!context) throw new Error("No canvas")
  context.drawImage(source, 0, 0, canvas.width, canvas.height)
  return context.getImageData(0, 0, canvas.width, canvas.height)
}

const workerReader = (url: string): Reader => {
  const worker = new Worker(url)
  return {
    detect: async (source) => {
      const pixels = pixelsOf(source as ImageBitmap) // `read` hands over nothing else
      return new Promise((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<string>) =>
          resolve(data ? [{ rawValue: data }] : [])
        worker.onerror = () => reject(new Error("The reader could not be loaded"))
        worker.postMessage(pixels)
      })
    },
  }
}

let reader: Reader | undefined
const readerOf = (box: HTMLElement): Reader => {
  const { BarcodeDetector } = window as { BarcodeDetector?: ReaderClass }
  reader ??= BarcodeDetector
    ? new BarcodeDetector({ formats: ["qr_code"] })
    : workerReader(box.dataset.decoder ?? "")
  return reader
}

const read = async (box: HTMLElement, source: Blob | HTMLVideoElement): Promise<string | null> => {
  const picture = await createImageBitmap(source)
  const found = await readerOf(box).detect(picture)
  picture.close()
  return found[0]?.rawValue ?? null
}

const start = (box: HTMLElement): void => {
  const [open, stop] = ["open", "stop"].map((name) =>
    box.querySelector<HTMLButtonElement>(`[data-scan-${name}]`)!
  ) as [HTMLButtonElement, HTMLButtonElement]
  const video = box.querySelector("video")!
  const photo = box.querySelector("input")!
  const status = box.querySelector<HTMLElement>("[role=status]")!
  let stream: MediaStream | null = null

  const say = (name: string): void => {
    status.textContent = status.dataset[name] ?? ""
  }

  const show = (isOpen: boolean): void => {
    video.hidden = stop.hidden = !isOpen
    open.hidden = isOpen
  }

  const close = (): void => {
    stream?.getTracks().forEach((track) => track.stop())
    stream = null
    show(false)
  }

  /** @returns whether the text held a code, to which the page then goes */
  const follow = (text: string): boolean => {
    const code = codeOfQr(text)
    if (!code) return false
    close()
    location.assign(`${box.dataset.scan}?code=${encodeURIComponent(code)}`)
    return true
  }

  const look = async (): Promise<void> => {
    if (!stream) return
    try {
      const text = video.readyState >= 2 ? await read(box, video) : null
      if (text && follow(text)) return
      if (text) say("foreign")
      setTimeout(() => void look(), PAUSE)
    } catch {
      close()
      say("failed")
    }
  }

  open.addEventListener("click", () => {
    const wish = { video: { facingMode: "environment" } }
    navigator.mediaDevices.getUserMedia(wish).then(
      async (opened) => {
        stream = opened
        video.srcObject = opened
        show(true)
        say("looking")
        stop.focus()
        await video.play()
        void look()
      },
      () => say("denied")
    )
  })
  stop.addEventListener("click", () => {
    close()
    say("")
    open.focus()
  })
  photo.addEventListener("change", () => {
    const [file] = photo.files ?? []
    if (!file) return
    say("looking")
    read(box, file).then(
      (text) => {
        if (!text) say("none")
        else if (!follow(text)) say("foreign")
      },
      () => say("failed")
    )
  })
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) close()
  })

  open.hidden = !navigator.mediaDevices?.getUserMedia
}

if (box) start(box)
