"""Spelling, characters, punctuation (L)."""

from __future__ import annotations

from kehoach.report.entry import Entry, Explained

SENTENCES: dict[str, Entry] = {
    "L001": Entry(
        (
            "Dòng này có chữ viết rời: chữ cái và dấu là hai ký tự riêng (Unicode tổ hợp).",
            "In this line letters and their marks are separate characters (decomposed Unicode).",
        ),
        (
            "Chuyển sang Unicode dựng sẵn (NFC).",
            "Convert it to composed Unicode (NFC).",
        ),
        Explained(
            (
                "Tệp dùng Unicode dựng sẵn (NFC): mỗi chữ có dấu là một ký tự.",
                "The file is in composed Unicode (NFC): a letter with its marks is one character.",
            ),
            (
                "Chữ viết rời trông giống hệt nhưng tìm không ra, so sánh thì khác, có máy in lệch dấu.",
                "Separate marks look the same, but are found by no search, compare as different, and print badly at times.",
            ),
            bad="Ta\u0323\u0302p huấn nghiệp vụ",
            good="Tập huấn nghiệp vụ",
        ),
    ),
    "L002": Entry(
        (
            "Có ký tự ẩn {character}, mắt không thấy được.",
            "There is a hidden character, {character}.",
        ),
        ("Xóa ký tự này.", "Delete it."),
        Explained(
            (
                "Câu chữ không được lẫn ký tự ẩn: dấu cách rộng bằng không, dấu ngắt mềm, dấu đổi chiều chữ.",
                "Texts hold no hidden characters: zero-width spaces, soft hyphens, marks of direction.",
            ),
            (
                "Ký tự ẩn đi theo chữ chép từ trang web hay tệp PDF, làm cho tìm kiếm và đối chiếu sai.",
                "They come along with what is copied from web pages and PDF files, and spoil searching and comparing.",
            ),
            bad="Tập\u200b huấn nghiệp vụ",
            good="Tập huấn nghiệp vụ",
        ),
    ),
    "L003": Entry(
        (
            "Trong “{word}” có ký tự {code} trông như chữ “{letter}” nhưng là chữ khác.",
            "In “{word}”, the character {code} looks like the letter “{letter}” and is another one.",
        ),
        ("Gõ lại: “{meant}”.", "Type it again: “{meant}”."),
        Explained(
            (
                "Chữ phải đúng là chữ cái tiếng Việt, không phải chữ của bảng chữ khác trông giống.",
                "Letters are those of Vietnamese, not of another alphabet that look alike.",
            ),
            (
                "Chữ Ð (U+00D0) trong “QÐ” hay chữ а Kirin in ra giống hệt nhưng tìm không ra, ký hiệu văn bản thành sai.",
                "The Ð (U+00D0) of “QÐ” or a Cyrillic а print alike, but are found by no search and make another symbol.",
            ),
            bad="số 153/QÐ-TTg",
            good="số 153/QĐ-TTg",
        ),
    ),
    "L004": Entry(
        (
            "Dấu thanh của “{word}” đặt khác kiểu của kế hoạch này.",
            "The tone mark of “{word}” stands elsewhere than in the rest of this plan.",
        ),
        ("Viết thống nhất: “{other}”.", "Write it like the others: “{other}”."),
        Explained(
            (
                "Dấu thanh ở vần oa, oe, uy đặt theo một kiểu trong cả kế hoạch.",
                "In oa, oe and uy the tone mark stands in one place throughout a plan.",
            ),
            (
                "“hòa” và “hoà” đều được dùng, nhưng một văn bản chỉ nên theo một kiểu; máy tìm chữ này không ra chữ kia.",
                "Both “hòa” and “hoà” are in use, but one document keeps to one of them; a search for one misses the other.",
            ),
            bad="chăm sóc sức khoẻ người cao tuổi",
            good="chăm sóc sức khỏe người cao tuổi",
        ),
    ),
    "L005": Entry(
        (
            "Giữa hai chữ có dấu cách thừa hoặc lạ ({character}).",
            "Between two words there are several spaces, or an odd one ({character}).",
        ),
        ("Chỉ để một dấu cách thường.", "Leave one usual space."),
        Explained(
            (
                "Giữa hai chữ là một dấu cách thường.",
                "Between two words stands one usual space.",
            ),
            (
                "Dấu cách thừa làm chữ giãn không đều; dấu cách lạ (U+00A0 …) làm cho tìm không ra chữ.",
                "Further spaces set words unevenly; odd ones (U+00A0 …) keep words from being found.",
            ),
            bad="Tập huấn  nghiệp vụ",
            good="Tập huấn nghiệp vụ",
        ),
    ),
    "L006": Entry(
        (
            "Có dấu cách thừa ở dấu “{mark}”.",
            "There is a space too many at “{mark}”.",
        ),
        (
            "Dấu câu viết liền chữ đứng trước; dấu ngoặc viết liền chữ ở trong.",
            "A mark stands at the word before it, a bracket at the words inside.",
        ),
        Explained(
            (
                "Trước dấu , . ; : ? ! và bên trong dấu ngoặc không có dấu cách.",
                "No space stands before , . ; : ? ! and inside brackets.",
            ),
            (
                "Dấu câu tách khỏi chữ có thể rơi xuống đầu dòng sau.",
                "A mark that stands apart may open the next line.",
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
                "Sau dấu câu và dấu đóng ngoặc có một dấu cách rồi mới đến chữ tiếp theo.",
                "A space stands between a mark and the word after it.",
            ),
            (
                "Thiếu dấu cách, hai chữ dính thành một khi tìm kiếm và khi xuống dòng.",
                "Without it, two words are one for searching and for wrapping.",
            ),
            bad="công chức,viên chức",
            good="công chức, viên chức",
        ),
    ),
    "L008": Entry(
        ("“{words}” viết hai lần liền nhau.", "“{words}” stands there twice in a row."),
        ("Bỏ một lần nếu viết thừa.", "Drop one, if it is one too many."),
        Explained(
            (
                "Không lặp một hư từ, hoặc một cụm hai đến bốn tiếng, hai lần liền nhau.",
                "No word of grammar, and no two to four words, stand twice in a row.",
            ),
            (
                "Chữ lặp thường là sót lại khi chép và sửa câu.",
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
                "Không có những chỗ sai chính tả thường gặp.",
                "The plan has none of the usual slips of spelling.",
            ),
            (
                "Danh sách ở kehoach/data/typos.yaml chỉ có cụm từ không bao giờ đúng; thêm của đơn vị ở khóa typos.",
                "The list in kehoach/data/typos.yaml has only what is never right; add your own under typos.",
            ),
            bad="Tham mưu sử lý vướng mắc",
            good="Tham mưu xử lý vướng mắc",
        ),
    ),
    "L010": Entry(
        (
            "Kế hoạch viết cả “đảm bảo” và “bảo đảm” (dòng {line}).",
            "The plan writes both “đảm bảo” and “bảo đảm” (line {line}).",
        ),
        (
            "Nên thống nhất “bảo đảm”, như luật và nghị định.",
            "Better keep to “bảo đảm”, as laws and decrees do.",
        ),
        Explained(
            (
                "Kế hoạch chỉ dùng một trong hai từ “bảo đảm”, “đảm bảo”.",
                "A plan uses one of the words “bảo đảm” and “đảm bảo”.",
            ),
            (
                "Hai từ cùng nghĩa và đều đúng; luật và nghị định viết “bảo đảm”.",
                "They mean the same and are both right; laws and decrees write “bảo đảm”.",
            ),
            bad="đảm bảo chất lượng và tiến độ hoàn thành công việc",
            good="Bảo đảm tiến độ và chất lượng",
        ),
    ),
    "L011": Entry(
        (
            "“{word}” viết khác lối viết quen dùng trong văn bản nhà nước.",
            "“{word}” is not spelled as in the documents of the State.",
        ),
        ("Viết “{usual}”.", "Write “{usual}”."),
        Explained(
            (
                "Viết kỹ, kỷ, lý, mỹ, tỷ, quy, quý; không viết kĩ, kỉ, lí, mĩ, tỉ, qui, quí.",
                "Write kỹ, kỷ, lý, mỹ, tỷ, quy, quý, not kĩ, kỉ, lí, mĩ, tỉ, qui, quí.",
            ),
            (
                "Luật và nghị định viết y; lối viết i của Quyết định 1989/QĐ-BGDĐT chỉ dùng cho sách giáo khoa.",
                "Laws and decrees write y; the i of Decision 1989/QĐ-BGDĐT is for schoolbooks only.",
            ),
            bad="Tham mưu bố trí kinh phí theo qui định.",
            good="Tham mưu bố trí kinh phí theo quy định.",
        ),
    ),
    "L012": Entry(
        (
            "“{meant}” phải nối bằng dấu gạch nối có dấu cách hai bên.",
            "“{meant}” is joined by a hyphen with a space either side.",
        ),
        ("Viết “{meant}”.", "Write “{meant}”."),
        Explained(
            (
                "Các cụm như “kinh tế - xã hội” nối bằng dấu gạch nối (-), mỗi bên một dấu cách.",
                "Compounds such as “kinh tế - xã hội” are joined by a hyphen (-) with a space either side.",
            ),
            (
                "Luật và nghị định viết như vậy; viết liền thì “tế-xã” dính thành một chữ.",
                "Laws and decrees write so; without spaces “tế-xã” becomes one word.",
            ),
            bad="phát triển kinh tế-xã hội",
            good="phát triển kinh tế - xã hội",
        ),
    ),
    "L013": Entry(
        (
            "Số, ký hiệu văn bản phải viết liền bằng dấu “-” và “/” thường: {number}.",
            "Number and symbol of a document are joined by plain “-” and “/”: {number}.",
        ),
        (
            "Bỏ dấu cách; thay gạch ngang dài bằng dấu “-”.",
            "Leave out the space; put “-” for the dash.",
        ),
        Explained(
            (
                "Trong số, ký hiệu văn bản chỉ có dấu “/” và dấu “-”, không có dấu cách.",
                "The number and symbol of a document have “/” and “-” only, and no spaces.",
            ),
            (
                "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II, khoản 3. Word hay tự đổi “-” thành “–”, làm cho tìm không ra số.",
                "Decree 30/2020/NĐ-CP, Annex I, part II, clause 3. Word likes to make “–” of “-”, and the number is not found.",
            ),
            bad="số 153/QĐ–TTg",
            good="số 153/QĐ-TTg",
        ),
    ),
    "L014": Entry(
        (
            "Dấu “{mark}” thiếu dấu “{other}” đi cùng.",
            "“{mark}” lacks its “{other}”.",
        ),
        ("Thêm dấu còn thiếu, hoặc bỏ dấu này.", "Add what is missing, or leave this one out."),
        Explained(
            (
                "Dấu ngoặc và dấu ngoặc kép mở thì đóng, trong cùng một đoạn.",
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
            'Dấu ngoặc kép thẳng (") lẫn với dấu ngoặc kép cong (“ ”).',
            'A straight quotation mark (") stands among curly ones (“ ”).',
        ),
        ("Thống nhất dùng “ ”.", "Keep to “ ”."),
        Explained(
            (
                "Cả kế hoạch dùng một loại dấu ngoặc kép.",
                "A plan has one kind of quotation marks.",
            ),
            (
                "Hai loại lẫn lộn là dấu vết của đoạn chép từ nơi khác.",
                "Two kinds show what was copied from elsewhere.",
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
                "Dấu phẩy trước phần thập phân, dấu chấm giữa các hàng nghìn, % liền số, tiền ghi “đồng”.",
                "A comma before decimals, a full stop between thousands, % at its number, money in “đồng”.",
            ),
            (
                "Viết theo lối nước ngoài, “3.500” có thể đọc thành ba nghìn năm trăm.",
                "Written as abroad, “3.500” may be read as three thousand five hundred.",
            ),
            bad="đạt 98.5% số xã",
            good="đạt 98,5% số xã",
        ),
    ),
    "L017": Entry(
        (
            "“{written}” nay thường viết là “{usual}” trong văn bản pháp luật.",
            "“{written}” is “{usual}” in most laws of today.",
        ),
        ("Nên viết “{usual}”.", "Better write “{usual}”."),
        Explained(
            (
                "Sự việc lặp lại đều đặn viết “hằng”: hằng năm, hằng quý, hằng tháng.",
                "What comes back regularly is written “hằng”: hằng năm, hằng quý, hằng tháng.",
            ),
            (
                "Từ điển ghi “hằng” là dạng chính; không có quy định bắt buộc nên đây chỉ là lời khuyên.",
                "Dictionaries have “hằng” first; no rule binds, so it is advice.",
            ),
            bad="trước ngày 15 tháng 12 hàng năm",
            good="trước ngày 15 tháng 12 hằng năm",
        ),
    ),
    "L018": Entry(
        ("Dấu câu thừa: “{marks}”.", "Marks too many: “{marks}”."),
        ("Chỉ để một dấu.", "Leave one mark."),
        Explained(
            (
                "Không viết hai dấu câu liền nhau, trừ “./.”, dấu chấm lửng và sau chữ viết tắt.",
                "Two marks do not follow each other, but for “./.”, the ellipsis and after abbreviations.",
            ),
            (
                "Hai dấu liền nhau thì không rõ câu hết hay còn.",
                "With two of them, nobody knows whether the sentence goes on.",
            ),
            bad="công chức,, viên chức",
            good="công chức, viên chức",
        ),
    ),
    "L019": Entry(
        (
            "Sau dấu “{mark}”, “{word}” phải viết hoa chữ đầu.",
            "After “{mark}”, “{word}” begins with a capital.",
        ),
        (
            "Viết hoa, hoặc đổi dấu chấm thành dấu phẩy.",
            "Write a capital, or make the full stop a comma.",
        ),
        Explained(
            (
                "Chữ đầu câu viết hoa.",
                "A sentence begins with a capital.",
            ),
            (
                "Nghị định 30/2020/NĐ-CP, Phụ lục II, mục I: viết hoa sau dấu chấm, chấm hỏi, chấm than.",
                "Decree 30/2020/NĐ-CP, Annex II, part I: a capital after a full stop, question and exclamation mark.",
            ),
            bad="nghiệp vụ. tập huấn cho đội ngũ",
            good="nghiệp vụ. Tập huấn cho đội ngũ",
        ),
    ),
    "L020": Entry(
        (
            "Chữ sai bảng mã hoặc mất dấu: “{words}”.",
            "Words in a wrong encoding, or without their marks: “{words}”.",
        ),
        (
            "Chép lại từ bản gốc, hoặc gõ lại bằng Unicode.",
            "Copy them from the original again, or type them in Unicode.",
        ),
        Explained(
            (
                "Câu chữ không có ký tự hỏng do đổi bảng mã, không bị mất dấu tiếng Việt.",
                "Texts have no characters broken by a wrong encoding, and have not lost their marks.",
            ),
            (
                "Chữ hỏng in ra đúng như đang thấy; không chương trình nào đoán lại chắc chắn được.",
                "What is broken is printed as it stands; no program can restore it for certain.",
            ),
            bad="Nhân dân biáº¿t, thá»±c hiá»‡n.",
            good="Nhân dân biết, thực hiện.",
        ),
    ),
    "L021": Entry(
        (
            "Có dấu cách thừa ở đầu hoặc cuối đoạn.",
            "There is a space at the beginning or the end of the text.",
        ),
        ("Xóa dấu cách.", "Delete it."),
        Explained(
            (
                "Đoạn văn không bắt đầu hoặc kết thúc bằng dấu cách.",
                "A text neither begins nor ends with a space.",
            ),
            (
                "Dấu cách này được in ra, làm lệch chữ hoặc tách dấu câu theo sau.",
                "It is printed, and moves words or the mark that follows.",
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
            "Xem lại dấu thanh, chữ thừa, chữ thiếu, hoặc hai tiếng viết liền.",
            "Look for a wrong tone, a letter too many or too few, two words written as one.",
        ),
        Explained(
            (
                "Mỗi chữ ghép âm đầu, vần và thanh theo đúng quy tắc tiếng Việt.",
                "Each word joins onset, rime and tone as Vietnamese does.",
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
            "Thêm dấu cách còn thiếu, hoặc viết liền cả hai bên.",
            "Add the space that is missing, or leave out the other.",
        ),
        Explained(
            (
                "Dấu gạch giữa hai từ có dấu cách ở cả hai bên, hoặc không có ở bên nào.",
                "A dash between two words has a space on both sides, or on none.",
            ),
            (
                "Gạch nối trong từ viết liền, gạch ngang giữa hai vế có cách: cách một bên thì không rõ là dấu nào.",
                "A hyphen has no space, a dash has two: with one, nobody knows which it is.",
            ),
            bad="tài liệu tuyên truyền- phổ biến",
            good="tài liệu tuyên truyền - phổ biến",
        ),
    ),
}
