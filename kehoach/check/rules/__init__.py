"""The rules for plans, one file each.

S structure, C citations and dates, N the format of Nghị định 30/2020/NĐ-CP, L spelling and
punctuation, A names and their capitals, P coverage of the plan one level up.
"""
