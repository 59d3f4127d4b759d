// What Sphinx leaves empty in its Vietnamese catalogue: the words of the search page.
Documentation.addTranslations({
  locale: "vi",
  plural_expr: "0",
  messages: {
    "Search Results": "Kết quả tìm kiếm",
    "Searching": "Đang tìm",
    "Preparing search...": "Đang chuẩn bị…",
    "Hide Search Matches": "Bỏ đánh dấu chữ đã tìm",
    ", in ": ", trong ",
    "Your search did not match any documents. Please make sure that all words are spelled correctly and that you've selected enough categories.":
      "Không có trang nào có đủ các chữ này. Hãy thử bớt chữ.",
    "Search finished, found one page matching the search query.": ["Số trang tìm thấy: ${resultCount}."],
  },
});
