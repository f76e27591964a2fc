// The plugin carries dashboard extensions only, but its build refuses to run without one module beside them.
export {}
