"""From a plan to blocks: outline, Jinja2 template, block vocabulary."""
