# Completion of kehoach in bash.
_kehoach_complete() {
  local line what= begun=
  COMPREPLY=()
  local IFS=$'\n'
  # Unless bash makes two words of it, an option keeps its sign: --format=json.
  case ${COMP_WORDS[COMP_CWORD]} in --*=*) begun=${COMP_WORDS[COMP_CWORD]%%=*}= ;; esac
  while IFS= read -r line; do
    if [ -z "$what" ]; then
      what=$line
    else
      COMPREPLY+=("$begun${line%%$'\t'*}")
    fi
  done < <(_KEHOACH_COMPLETE="${COMP_WORDS[*]:0:COMP_CWORD+1}" "$1" 2>/dev/null)
  # Names of files are for readline, which knows how to quote them; bash of macOS has no compopt.
  if [ "${#COMPREPLY[@]}" -eq 0 ]; then
    case $what in
      files) compopt -o default 2>/dev/null ;;
      folders) compopt -o dirnames 2>/dev/null ;;
    esac
  fi
}
complete -F _kehoach_complete kehoach
