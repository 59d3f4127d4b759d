"""From blocks to a .docx file, back from it to paragraphs, and the proof that both agree."""
