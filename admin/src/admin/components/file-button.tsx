import { Button } from "@medusajs/ui"
import { useRef, type ComponentProps } from "react"

interface Props extends Pick<
  ComponentProps<typeof Button>,
  "disabled" | "isLoading" | "aria-describedby" | "children"
> {
  /** Of the field behind the button. */
  name: string
  accept: string
  onChosen: (file: File) => void
}

/** The browser's own file button speaks the browser's language, so ours stands in its place. */
export const FileButton = ({ name, accept, onChosen, ...button }: Props) => {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button
        size="small"
        variant="secondary"
        className="shrink-0 whitespace-nowrap"
        {...button}
        onClick={() => input.current?.click()}
      />
      <input
        ref={input}
        type="file"
        hidden
        aria-label={name}
        accept={accept}
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) onChosen(file)
          // emptied, so that the same file can be chosen again once it is corrected
          target.value = ""
        }}
      />
    </>
  )
}
