"""The layout of any Word file: what each paragraph looks like once all styles are applied.

`model` says what is read, `parts` opens a package that may mean harm, `styles` works out the
properties, `numbers` the automatic numbers, `shapes` the drawn lines, `reader` puts it together.
"""
