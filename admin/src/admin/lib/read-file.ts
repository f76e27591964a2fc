/**
 * The bytes of a file as base64, so that its encoding reaches the server untouched.
 *
 * @param onProgress percent read so far
 */
export const readBase64 = (file: File, onProgress: (percent: number) => void): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onprogress = ({ loaded, total }) => onProgress(Math.round((loaded / total) * 100))
    reader.onerror = () => reject(reader.error ?? new Error("The file cannot be read"))
    reader.onload = () => {
      const dataUrl = String(reader.result)
      resolve(dataUrl.slice(dataUrl.indexOf(",") + 1))
    }
    reader.readAsDataURL(file)
  })
