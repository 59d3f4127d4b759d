#compdef kehoach
# Completion of kehoach in zsh.
_kehoach() {
  local line what value
  local -a values shown
  while IFS= read -r line; do
    if [[ -z $what ]]; then
      what=$line
    else
      value=${line%%$'\t'*}
      values+=("$value")
      shown+=("$value  ${line#*$'\t'}")
    fi
  done < <(_KEHOACH_COMPLETE="${(pj:\n:)${(@Q)words[1,CURRENT]}}" "${(Q)words[1]}" 2>/dev/null)
  if (( ${#values} )); then
    # What stands before a comma, or the sign after an option, is no new word.
    [[ $PREFIX == --*=* ]] && compset -P '*='
    compadd -l -d shown -- "${values[@]}"
  elif [[ $what == files ]]; then
    _files
  elif [[ $what == folders ]]; then
    _files -/
  fi
}
if [[ ${funcstack[1]} == _kehoach ]]; then
  _kehoach "$@"
else
  compdef _kehoach kehoach
fi
