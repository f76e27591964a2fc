/** `paper` of styles/tokens.css: the browser's own bar continues the header. A test compares them. */
export const THEME_COLORS = { light: "#fffdf8", dark: "#211911" } as const

export const ThemeColor = () => (
  <>
    <meta name="color-scheme" content="light dark" />
    <meta name="theme-color" media="(prefers-color-scheme: light)" content={THEME_COLORS.light} />
    <meta name="theme-color" media="(prefers-color-scheme: dark)" content={THEME_COLORS.dark} />
  </>
)
