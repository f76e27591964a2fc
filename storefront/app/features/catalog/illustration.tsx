import type { ReactNode } from "react"
import { illustrationFor, type Motif } from "./illustration-motif"

/** Each drawn by us within 120 × 90, in the colours of styles/art.css: figure, accent, light, red. */
const DRAWINGS: Record<Motif, ReactNode> = {
  leaf: (
    <>
      <path fill="var(--f)" d="M60 72C36 66 32 40 44 20c22 6 32 28 16 52Z" />
      <path fill="var(--a)" d="M62 72c-2-20 8-36 28-40 2 22-8 38-28 40Z" />
    </>
  ),
  fruit: (
    <>
      <circle cx="48" cy="52" r="19" fill="var(--a)" />
      <circle cx="74" cy="56" r="15" fill="var(--f)" />
      <path fill="var(--f)" d="M48 33c0-10 8-16 18-16-1 10-8 16-18 16Z" />
    </>
  ),
  fish: (
    <>
      <path fill="var(--f)" d="M26 46c14-20 42-22 56-4l14-12v30L82 50c-14 18-42 16-56-4Z" />
      <path fill="var(--a)" d="M54 33c8 6 8 20 0 26 12-2 18-8 20-13-2-5-8-11-20-13Z" />
      <circle cx="41" cy="43" r="3" fill="var(--l)" />
    </>
  ),
  grain: (
    <>
      <path fill="none" stroke="var(--f)" strokeWidth="4" d="M60 78C58 58 62 38 74 18" />
      {[22, 34, 46, 58].map((y) => (
        <g key={y} fill="var(--a)">
          <ellipse cx={54} cy={y + 8} rx="5" ry="9" transform={`rotate(-35 54 ${y + 8})`} />
          <ellipse cx={76} cy={y + 6} rx="5" ry="9" transform={`rotate(45 76 ${y + 6})`} />
        </g>
      ))}
    </>
  ),
  honey: (
    <>
      <path fill="var(--a)" d="M38 30h44v38a8 8 0 0 1-8 8H46a8 8 0 0 1-8-8Z" />
      <path fill="var(--f)" d="M34 18h52v12H34Zm26 22 11 6.5v13L60 66l-11-6.500v-13Z" />
    </>
  ),
  bowl: (
    <>
      <path fill="var(--a)" d="M34 42c4-16 48-16 52 0Z" />
      <path fill="var(--f)" d="M26 42h68c0 20-14 32-34 32S26 62 26 42Z" />
      <path stroke="var(--f)" strokeWidth="4" d="m68 36 18-22m-8 24 18-20" />
    </>
  ),
  bottle: (
    <>
      <path
        fill="var(--f)"
        d="M52 14h16v16c0 6 10 8 10 18v24a6 6 0 0 1-6 6H48a6 6 0 0 1-6-6V48c0-10 10-12 10-18Z"
      />
      <path fill="var(--a)" d="M42 52h36v16H42Z" />
    </>
  ),
  pepper: (
    <>
      <path fill="var(--r)" d="M42 30c12-4 20 2 20 14 0 16-12 28-30 32 12-14 4-30 10-46Z" />
      <path fill="var(--r)" d="M72 32c10-2 16 6 14 16-2 14-12 22-26 26 12-14 4-28 12-42Z" />
      <path
        fill="none"
        stroke="var(--f)"
        strokeWidth="5"
        d="M50 30c0-8 4-12 12-14M78 32c0-8 4-10 10-12"
      />
    </>
  ),
  cup: (
    <>
      <path fill="var(--f)" d="M30 40h52v12c0 16-10 24-26 24S30 68 30 52Z" />
      <path fill="none" stroke="var(--f)" strokeWidth="5" d="M82 44h6c12 0 10 18-8 18" />
      <path fill="var(--a)" d="M56 36c-12-4-14-16-6-26 12 4 16 16 6 26Z" />
    </>
  ),
  bean: (
    <>
      <ellipse cx="48" cy="48" rx="17" ry="25" fill="var(--f)" transform="rotate(25 48 48)" />
      <ellipse cx="80" cy="54" rx="13" ry="19" fill="var(--a)" transform="rotate(-20 80 54)" />
      <path
        fill="none"
        stroke="var(--l)"
        strokeWidth="3"
        d="M57 28c-12 12 0 22-16 40M74 38c10 10-2 16 12 32"
      />
    </>
  ),
  mortar: (
    <>
      <path stroke="var(--a)" strokeWidth="8" strokeLinecap="round" d="m64 42 20-26" />
      <path fill="var(--a)" d="M52 38c-12-2-16-12-12-22 12 2 16 12 12 22Z" />
      <path fill="var(--f)" d="M28 40h64c0 18-8 26-18 30l4 8H42l4-8c-10-4-18-12-18-30Z" />
    </>
  ),
  basket: (
    <>
      <path fill="none" stroke="var(--f)" strokeWidth="5" d="M38 42c0-32 44-32 44 0" />
      <path fill="var(--a)" d="M28 40h64l-8 36H36Z" />
      <path
        stroke="var(--f)"
        strokeWidth="4"
        d="M30 50h60M33 62h54M46 40l4 36M60 40v36m14-36-4 36"
      />
    </>
  ),
  cloth: (
    <>
      <path fill="var(--f)" d="M30 18h60v56H30Z" />
      <path
        fill="var(--a)"
        d="m60 24 12 10-12 10-12-10Zm-20 0 10 10-10 10Zm40 0v20L70 34ZM60 48l12 10-12 10-12-10Zm-20 0 10 10-10 10Zm40 0v20L70 58Z"
      />
    </>
  ),
  flower: (
    <>
      <path fill="none" stroke="var(--a)" strokeWidth="5" d="M60 46v32" />
      {[0, 72, 144, 216, 288].map((turn) => (
        <ellipse
          key={turn}
          cx="60"
          cy="22"
          rx="9"
          ry="13"
          fill="var(--f)"
          transform={`rotate(${turn} 60 37)`}
        />
      ))}
      <circle cx="60" cy="37" r="7" fill="var(--l)" />
    </>
  ),
  hills: (
    <>
      <circle cx="84" cy="28" r="10" fill="var(--a)" />
      <path fill="var(--f)" d="m14 76 30-46 20 28 12-14 30 32Z" />
      <path fill="var(--l)" d="M50 76V62l10-8 10 8v14Z" />
    </>
  ),
}

/** A woven band along the lower edge. */
const BAND = `M0 86${" l5 -4 l5 4".repeat(12)}`

interface Props {
  set: number | null
  seed: string
  className?: string
}

/** Stands where a product has no picture; says nothing a reader would miss. */
export const Illustration = ({ set, seed, className }: Props) => {
  const { motif, sector, ground } = illustrationFor(set, seed)
  return (
    <svg
      viewBox="0 0 120 90"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      className={`art art-${sector} art-${ground} ${className ?? ""}`}
    >
      <path fill="var(--g)" d="M0 0h120v90H0Z" />
      <path fill="none" stroke="var(--a)" strokeOpacity=".5" strokeWidth="1.5" d={BAND} />
      <g transform="translate(9 4) scale(.85)">{DRAWINGS[motif]}</g>
    </svg>
  )
}
