"""Spelling, characters, punctuation (L)."""

from __future__ import annotations

from kehoach.report.entry import Entry, Explained

SENTENCES: dict[str, Entry] = {
    "L001": Entry(
        (
            "Dòng này có chữ theo Unicode tổ hợp: chữ cái và dấu là các ký tự riêng.",
            "In this line letters and their marks are separate characters (decomposed Unicode).",
        ),
        (
            "Chuyển sang Unicode dựng sẵn (NFC).",
            "Convert it to composed Unicode (NFC).",
        ),
        Explained(
            (
                "Tệp dùng Unicode dựng sẵn (NFC): mỗi chữ cái có dấu là một ký tự.",
                "The file is in composed Unicode (NFC): a letter with its marks is one character.",
            ),
            (
                "Chữ tổ hợp trông giống hệt nhưng tìm kiếm không ra, so sánh thì khác, có máy in bị lệch dấu.",
                "Separate marks look the same, but searches miss them, comparisons differ, and they sometimes print badly.",
            ),
            bad="Ta\u0323\u0302p huấn nghiệp vụ",
            good="Tập huấn nghiệp vụ",
        ),
    ),
    "L002": Entry(
        (
            "Có ký tự ẩn {character}, không nhìn thấy được.",
            "There is a hidden character, {character}.",
        ),
        ("Xóa ký tự này.", "Delete it."),
        Explained(
            (
                "Câu chữ không được lẫn ký tự ẩn, như dấu cách không độ rộng, dấu gạch nối mềm, dấu đổi chiều chữ.",
                "The text holds no hidden characters such as zero-width spaces, soft hyphens, direction marks.",
            ),
            (
                "Ký tự ẩn theo vào khi sao chép từ trang web hay tệp PDF, làm cho tìm kiếm và đối chiếu bị sai.",
                "They come along with what is copied from web pages and PDF files, and spoil searching and comparing.",
            ),
            bad="Tập\u200b huấn nghiệp vụ",
            good="Tập huấn nghiệp vụ",
        ),
    ),
    "L003": Entry(
        (
            "Trong “{word}” có ký tự {code} trông giống chữ “{letter}” nhưng là ký tự khác.",
            "In “{word}”, the character {code} looks like the letter “{letter}” but is another one.",
        ),
        ("Gõ lại: “{meant}”.", "Type it again: “{meant}”."),
        Explained(
            (
                "Chữ cái phải thuộc bảng chữ cái tiếng Việt, không phải chữ trông giống của bảng chữ khác.",
                "Letters are Vietnamese, not look-alikes from another alphabet.",
            ),
            (
                "Chữ Ð (U+00D0) trong “QÐ” hay chữ а Kirin in ra giống hệt nhưng tìm kiếm không ra và làm ký hiệu văn bản bị sai.",
                "The Ð (U+00D0) of “QÐ” or a Cyrillic а looks the same in print, but searches miss it and the symbol is wrong.",
            ),
            bad="số 153/QÐ-TTg",
            good="số 153/QĐ-TTg",
        ),
    ),
    "L004": Entry(
        (
            "Dấu thanh của “{word}” đặt khác kiểu chung của kế hoạch này.",
            "The tone mark of “{word}” is placed differently from the rest of this plan.",
        ),
        ("Viết thống nhất: “{other}”.", "Write it like the others: “{other}”."),
        Explained(
            (
                "Dấu thanh ở các vần oa, oe, uy đặt theo một kiểu trong cả kế hoạch.",
                "In oa, oe and uy the tone mark stands in one place throughout a plan.",
            ),
            (
                "“hòa” và “hoà” đều được dùng, nhưng một văn bản chỉ nên theo một kiểu; tìm kiếm kiểu này không ra kiểu kia.",
                "Both “hòa” and “hoà” are in use, but one document keeps to one of them; a search for one misses the other.",
            ),
            bad="chăm sóc sức khoẻ người cao tuổi",
            good="chăm sóc sức khỏe người cao tuổi",
        ),
    ),
    "L005": Entry(
        (
            "Giữa hai từ có dấu cách thừa hoặc dấu cách khác thường ({character}).",
            "Between two words there is more than one space, or an unusual one ({character}).",
        ),
        ("Chỉ để một dấu cách thường.", "Leave one ordinary space."),
        Explained(
            (
                "Giữa hai từ là một dấu cách thường.",
                "Between two words stands one ordinary space.",
            ),
            (
                "Dấu cách thừa làm chữ giãn không đều; dấu cách khác thường (U+00A0 …) làm cho tìm kiếm không ra.",
                "Extra spaces set words unevenly; unusual ones (U+00A0 …) keep words from being found.",
            ),
            bad="Tập huấn  nghiệp vụ",
            good="Tập huấn nghiệp vụ",
        ),
    ),
    "L006": Entry(
        (
            "Có dấu cách thừa ở dấu “{mark}”.",
            "There is an extra space at “{mark}”.",
        ),
        (
            "Dấu câu viết liền với từ đứng trước; dấu ngoặc viết liền với từ ở bên trong.",
            "No space before a punctuation mark, or just inside a bracket.",
        ),
        Explained(
            (
                "Trước dấu , . ; : ? ! và bên trong dấu ngoặc không có dấu cách.",
                "No space stands before , . ; : ? ! and inside brackets.",
            ),
            (
                "Dấu câu tách rời có thể bị đẩy xuống đầu dòng sau.",
                "A mark that stands apart may end up at the start of the next line.",
            ),
            bad="công chức , viên chức",
            good="công chức, viên chức",
        ),
    ),
    "L007": Entry(
        ("Sau dấu “{mark}” thiếu dấu cách.", "After “{mark}” a space is missing."),
        ("Thêm một dấu cách sau dấu này.", "Put a space after it."),
        Explained(
            (
                "Sau dấu câu và dấu đóng ngoặc có một dấu cách rồi mới đến từ tiếp theo.",
                "A space stands between a mark and the word after it.",
            ),
            (
                "Thiếu dấu cách thì hai từ bị dính làm một khi tìm kiếm và khi xuống dòng.",
                "Without it, two words are one for searching and for wrapping.",
            ),
            bad="công chức,viên chức",
            good="công chức, viên chức",
        ),
    ),
    "L008": Entry(
        ("“{words}” được viết hai lần liền nhau.", "“{words}” is written twice in a row."),
        ("Nếu viết thừa thì bỏ một lần.", "Drop one if it is not intended."),
        Explained(
            (
                "Một hư từ, hoặc một cụm từ hai đến bốn tiếng, không viết hai lần liền nhau.",
                "No function word, and no phrase of two to four words, is written twice in a row.",
            ),
            (
                "Từ lặp thường còn sót khi sao chép và sửa câu.",
                "Doubled words are what copying and changing a sentence leave behind.",
            ),
            bad="nội dung của của Luật Dân số",
            good="nội dung của Luật Dân số",
        ),
    ),
    "L009": Entry(
        ("“{wrong}” viết sai chính tả.", "“{wrong}” is misspelled."),
        ("Viết “{right}”.", "Write “{right}”."),
        Explained(
            (
                "Kế hoạch không có các lỗi chính tả thường gặp.",
                "The plan has none of the common misspellings.",
            ),
            (
                "Danh sách ở kehoach/data/typos.yaml chỉ gồm những cụm từ chắc chắn sai; đơn vị có thể bổ sung ở mục cấu hình typos.",
                "The list in kehoach/data/typos.yaml has only what is never right; add your own in the setting typos.",
            ),
            bad="Tham mưu sử lý vướng mắc",
            good="Tham mưu xử lý vướng mắc",
        ),
    ),
    "L010": Entry(
        (
            "Kế hoạch dùng cả “đảm bảo” và “bảo đảm” (dòng {line}).",
            "The plan uses both “đảm bảo” and “bảo đảm” (line {line}).",
        ),
        (
            "Nên dùng thống nhất “bảo đảm” như trong luật và nghị định.",
            "Better keep to “bảo đảm”, as laws and decrees do.",
        ),
        Explained(
            (
                "Kế hoạch nên dùng thống nhất một trong hai từ “bảo đảm”, “đảm bảo”.",
                "A plan should keep to one of the words “bảo đảm” and “đảm bảo”.",
            ),
            (
                "Hai từ cùng nghĩa và đều đúng; luật và nghị định thường viết “bảo đảm”.",
                "They mean the same and are both right; laws and decrees mostly write “bảo đảm”.",
            ),
            bad="đảm bảo chất lượng và tiến độ hoàn thành công việc",
            good="Bảo đảm tiến độ và chất lượng",
        ),
    ),
    "L011": Entry(
        (
            "“{word}” không theo cách viết thường dùng trong văn bản nhà nước.",
            "“{word}” is not spelled as state documents usually have it.",
        ),
        ("Viết “{usual}”.", "Write “{usual}”."),
        Explained(
            (
                "Nên viết kỹ, kỷ, lý, mỹ, tỷ, quy, quý thay cho kĩ, kỉ, lí, mĩ, tỉ, qui, quí.",
                "Better write kỹ, kỷ, lý, mỹ, tỷ, quy, quý, not kĩ, kỉ, lí, mĩ, tỉ, qui, quí.",
            ),
            (
                "Luật và nghị định thường viết y; cách viết i của Quyết định số 1989/QĐ-BGDĐT chỉ áp dụng cho chương trình, sách giáo khoa.",
                "Laws and decrees mostly write y; the i of Decision 1989/QĐ-BGDĐT is for curricula and textbooks only.",
            ),
            bad="Tham mưu bố trí kinh phí theo qui định.",
            good="Tham mưu bố trí kinh phí theo quy định.",
        ),
    ),
    "L012": Entry(
        (
            "“{meant}” cần nối bằng dấu gạch nối có dấu cách hai bên.",
            "“{meant}” should be joined by a hyphen with a space on either side.",
        ),
        ("Viết “{meant}”.", "Write “{meant}”."),
        Explained(
            (
                "Các cụm từ như “kinh tế - xã hội” nối bằng dấu gạch nối (-), mỗi bên một dấu cách.",
                "Compounds such as “kinh tế - xã hội” are joined by a hyphen (-) with a space on either side.",
            ),
            (
                "Luật và nghị định viết như vậy; viết liền thì “tế-xã” bị dính làm một từ.",
                "Laws and decrees write it so; without spaces “tế-xã” becomes one word.",
            ),
            bad="phát triển kinh tế-xã hội",
            good="phát triển kinh tế - xã hội",
        ),
    ),
    "L013": Entry(
        (
            "Số, ký hiệu văn bản viết liền, chỉ dùng dấu “-” và “/” thường: {number}.",
            "A document number is written without spaces, with plain “-” and “/”: {number}.",
        ),
        (
            "Bỏ dấu cách; thay dấu gạch ngang dài bằng dấu “-”.",
            "Leave out the space; replace the dash with “-”.",
        ),
        Explained(
            (
                "Trong số, ký hiệu văn bản chỉ có dấu “/” và dấu “-”, không có dấu cách.",
                "The number and symbol of a document have “/” and “-” only, and no spaces.",
            ),
            (
                "Nghị định 30/2020/NĐ-CP (Phụ lục I, mục II, khoản 3) quy định như vậy. Word thường tự đổi “-” thành “–”, làm cho tìm kiếm không ra số văn bản.",
                "Decree 30/2020/NĐ-CP (Annex I, part II, clause 3) prescribes it. Word tends to turn “-” into “–”, and the number is not found.",
            ),
            bad="số 153/QĐ–TTg",
            good="số 153/QĐ-TTg",
        ),
    ),
    "L014": Entry(
        (
            "Dấu “{mark}” chưa có dấu “{other}” đi kèm.",
            "“{mark}” lacks its “{other}”.",
        ),
        ("Thêm dấu còn thiếu, hoặc bỏ dấu này.", "Add what is missing, or leave this one out."),
        Explained(
            (
                "Dấu ngoặc đơn, dấu ngoặc kép phải mở và đóng trong cùng một đoạn.",
                "Brackets and quotation marks are opened and closed within one paragraph.",
            ),
            (
                "Thiếu một dấu thì không rõ phần trong ngoặc hết ở đâu.",
                "Without one of the two, nobody knows where the words inside end.",
            ),
            bad="báo cáo Ủy ban nhân dân tỉnh (qua Sở Y tế xem xét",
            good="báo cáo Ủy ban nhân dân tỉnh (qua Sở Y tế) xem xét",
        ),
    ),
    "L015": Entry(
        (
            'Kế hoạch dùng lẫn dấu ngoặc kép thẳng (") và dấu ngoặc kép cong (“ ”).',
            'A straight quotation mark (") stands among curly ones (“ ”).',
        ),
        ("Thống nhất dùng “ ”.", "Keep to “ ”."),
        Explained(
            (
                "Cả kế hoạch nên dùng một loại dấu ngoặc kép.",
                "A plan should keep to one kind of quotation marks.",
            ),
            (
                "Dùng lẫn hai loại thường do sao chép đoạn từ nơi khác.",
                "Two kinds mostly come from text copied from elsewhere.",
            ),
            bad='chuyên mục "Dân số và đời sống"',
            good="chuyên mục “Dân số và đời sống”",
        ),
    ),
    "L016": Entry(
        (
            "“{written}” chưa đúng cách viết số và đơn vị trong văn bản tiếng Việt.",
            "“{written}” is not how numbers and units are written in Vietnamese.",
        ),
        ("Viết “{meant}”.", "Write “{meant}”."),
        Explained(
            (
                "Dấu phẩy đặt trước phần thập phân, dấu chấm phân cách hàng nghìn, % viết liền số, đơn vị tiền ghi “đồng”.",
                "A comma before decimals, a full stop between thousands, % at its number, money in “đồng”.",
            ),
            (
                "Viết theo cách của nước ngoài thì “3.500” (ba phẩy năm) dễ bị đọc thành ba nghìn năm trăm.",
                "Written the foreign way, “3.500” (three and a half) may be read as three thousand five hundred.",
            ),
            bad="đạt 98.5% số xã",
            good="đạt 98,5% số xã",
        ),
    ),
    "L017": Entry(
        (
            "“{written}” nay thường được viết là “{usual}” trong văn bản pháp luật.",
            "“{written}” is mostly written “{usual}” in today's legal documents.",
        ),
        ("Nên viết “{usual}”.", "Better write “{usual}”."),
        Explained(
            (
                "Việc lặp lại đều đặn nên viết “hằng”: hằng năm, hằng quý, hằng tháng.",
                "What recurs regularly is better written “hằng”: hằng năm, hằng quý, hằng tháng.",
            ),
            (
                "Văn bản pháp luật hiện nay thường viết “hằng”; không có quy định bắt buộc nên đây chỉ là lưu ý.",
                "Legal documents now mostly write “hằng”; no rule requires it, so this is only a note.",
            ),
            bad="trước ngày 15 tháng 12 hàng năm",
            good="trước ngày 15 tháng 12 hằng năm",
        ),
    ),
    "L018": Entry(
        ("Thừa dấu câu: “{marks}”.", "Too many punctuation marks: “{marks}”."),
        ("Chỉ để một dấu.", "Leave one mark."),
        Explained(
            (
                "Không viết hai dấu câu liền nhau, trừ “./.”, dấu chấm lửng và dấu câu sau chữ viết tắt.",
                "Two marks do not follow each other, except for “./.”, the ellipsis and after abbreviations.",
            ),
            (
                "Hai dấu liền nhau thì không rõ câu đã hết hay chưa.",
                "With two of them, nobody knows whether the sentence goes on.",
            ),
            bad="công chức,, viên chức",
            good="công chức, viên chức",
        ),
    ),
    "L019": Entry(
        (
            "Sau dấu “{mark}”, “{word}” cần viết hoa chữ cái đầu.",
            "After “{mark}”, “{word}” should begin with a capital.",
        ),
        (
            "Viết hoa chữ cái đầu, hoặc thay dấu câu đứng trước bằng dấu phẩy.",
            "Write a capital, or change the mark before it to a comma.",
        ),
        Explained(
            (
                "Viết hoa chữ cái đầu câu.",
                "A sentence begins with a capital.",
            ),
            (
                "Nghị định 30/2020/NĐ-CP (Phụ lục II, mục I) quy định viết hoa sau dấu chấm, dấu chấm hỏi, dấu chấm than.",
                "Decree 30/2020/NĐ-CP (Annex II, part I) prescribes a capital after a full stop, question mark or exclamation mark.",
            ),
            bad="nghiệp vụ. tập huấn cho đội ngũ",
            good="nghiệp vụ. Tập huấn cho đội ngũ",
        ),
    ),
    "L020": Entry(
        (
            "Chữ bị sai bảng mã hoặc mất dấu: “{words}”.",
            "Words in a wrong encoding, or without their diacritics: “{words}”.",
        ),
        (
            "Chép lại từ bản gốc, hoặc gõ lại bằng Unicode.",
            "Copy them from the original again, or type them in Unicode.",
        ),
        Explained(
            (
                "Câu chữ không có ký tự hỏng do chuyển bảng mã, không bị mất dấu tiếng Việt.",
                "The text has no characters broken by a wrong encoding, and has not lost its diacritics.",
            ),
            (
                "Chữ hỏng sẽ in ra đúng như đang thấy; không chương trình nào khôi phục chắc chắn được.",
                "What is broken is printed as it stands; no program can restore it for certain.",
            ),
            bad="Nhân dân biáº¿t, thá»±c hiá»‡n.",
            good="Nhân dân biết, thực hiện.",
        ),
    ),
    "L021": Entry(
        (
            "Có dấu cách thừa ở đầu hoặc cuối đoạn.",
            "There is a space at the beginning or the end of the paragraph.",
        ),
        ("Xóa dấu cách.", "Delete it."),
        Explained(
            (
                "Đoạn văn không mở đầu hoặc kết thúc bằng dấu cách.",
                "A paragraph neither begins nor ends with a space.",
            ),
            (
                "Dấu cách này được in ra, làm lệch chữ hoặc tách rời dấu câu theo sau.",
                "It is printed, and shifts words or the mark that follows.",
            ),
            bad="title: 'Tập huấn nghiệp vụ '",
            good="title: Tập huấn nghiệp vụ",
        ),
    ),
    "L022": Entry(
        (
            "“{word}” không thể là một tiếng của tiếng Việt.",
            "“{word}” cannot be a syllable of Vietnamese.",
        ),
        (
            "Xem lại dấu thanh, chữ cái thừa hoặc thiếu, hoặc hai tiếng viết liền nhau.",
            "Look for a wrong tone, a letter too many or too few, two words written as one.",
        ),
        Explained(
            (
                "Mỗi tiếng ghép âm đầu, vần và thanh đúng theo tiếng Việt.",
                "Each syllable joins onset, rime and tone as Vietnamese does.",
            ),
            (
                "Tiếng kết thúc bằng c, ch, p, t phải có dấu sắc hoặc dấu nặng; ngh chỉ đứng trước e, ê, i: “thưc”, “nghành” là gõ sai.",
                "A syllable in c, ch, p, t has sắc or nặng; ngh stands before e, ê, i only: “thưc” and “nghành” are slips.",
            ),
            bad="Các sở, ban, nghành",
            good="Các sở, ban, ngành",
        ),
    ),
    "L023": Entry(
        (
            "Dấu gạch trong “{words}” chỉ có dấu cách ở một bên.",
            "The dash in “{words}” has a space on one side only.",
        ),
        (
            "Thêm dấu cách còn thiếu, hoặc bỏ dấu cách để viết liền cả hai bên.",
            "Add the space that is missing, or leave out the other.",
        ),
        Explained(
            (
                "Dấu gạch giữa hai từ có dấu cách ở cả hai bên, hoặc không có ở bên nào.",
                "A dash between two words has a space on both sides, or on none.",
            ),
            (
                "Dấu gạch nối trong từ viết liền, dấu gạch ngang giữa hai vế có dấu cách; chỉ cách một bên thì không rõ là dấu nào.",
                "A hyphen has no spaces, a dash has two; with one, nobody knows which is meant.",
            ),
            bad="tài liệu tuyên truyền- phổ biến",
            good="tài liệu tuyên truyền - phổ biến",
        ),
    ),
}
