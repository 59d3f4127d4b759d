"""Names of agencies, units and documents, and their capitals (A)."""

from __future__ import annotations

from kehoach.report.entry import Both, Entry, Explained

_FOUND: Both = (
    "“{found}” viết hoa chưa đúng; cần viết “{expected}”.",
    "“{found}” has wrong capitals; write “{expected}”.",
)

SENTENCES: dict[str, Entry] = {
    "A001": Entry(
        (
            "Tên cơ quan “{found}” viết hoa chưa đúng; cần viết “{expected}”.",
            "The name of the agency “{found}” has wrong capitals; write “{expected}”.",
        ),
        (
            "Viết hoa chữ cái đầu của từ, cụm từ chỉ loại hình cơ quan và chỉ chức năng, lĩnh vực; không viết hoa “và”, “của”.",
            "Capitals for the kind of agency and for the first syllable of each field; none for “và”, “của”.",
        ),
        Explained(
            (
                "Tên cơ quan phải viết hoa như trong danh mục cơ quan.",
                "The name of an agency has the capitals that the list of agencies gives it.",
            ),
            (
                "Phụ lục II Nghị định 30/2020/NĐ-CP quy định viết hoa chữ cái đầu của từ, cụm từ chỉ loại hình cơ quan và chỉ chức năng, lĩnh vực hoạt động.",
                "Annex II of Decree 30/2020/NĐ-CP gives capitals to the kind of body and to the words for its function and field.",
            ),
            bad="lead: Sở y tế.",
            good="lead: Sở Y tế.",
        ),
    ),
    "A002": Entry(
        (
            "“{found}” viết hoa chưa đúng; cần viết “{expected}”.",
            "“{found}” has wrong capitals; write “{expected}”.",
        ),
        (
            "Chỉ viết hoa chữ cái đầu, trừ khi cả tên viết chữ in hoa.",
            "Only the first letter is a capital, unless all of them are.",
        ),
        Explained(
            (
                "“Ủy ban nhân dân” và “Hội đồng nhân dân” chỉ viết hoa chữ cái đầu.",
                "“Ủy ban nhân dân” and “Hội đồng nhân dân” have one capital, the first.",
            ),
            (
                "Nghị định 30/2020/NĐ-CP viết thường từ “nhân dân” trong tên các cơ quan này.",
                "Decree 30/2020/NĐ-CP writes “nhân dân” small in the names of these bodies.",
            ),
            bad="113/2025/QH15, Ủy ban Nhân dân tỉnh ban hành Kế hoạch",
            good="113/2025/QH15, Ủy ban nhân dân tỉnh ban hành Kế hoạch",
        ),
    ),
    "A003": Entry(
        (
            "“{found}” đứng một mình nên viết hoa là “Nhân dân”.",
            "“{found}” standing alone is better written with a capital: “Nhân dân”.",
        ),
        (
            "Giữ nguyên chữ thường trong tên gọi và cụm từ ghép: Tòa án nhân dân, lực lượng vũ trang nhân dân.",
            "Keep it small in names and compounds: Tòa án nhân dân, lực lượng vũ trang nhân dân.",
        ),
        Explained(
            (
                "Danh từ “Nhân dân” khi đứng một mình nên viết hoa.",
                "The noun “Nhân dân”, standing alone, is better written with a capital.",
            ),
            (
                "Phụ lục II Nghị định 30/2020/NĐ-CP xếp “Nhân dân” vào các trường hợp viết hoa đặc biệt.",
                "Annex II of Decree 30/2020/NĐ-CP has “Nhân dân” among its special cases.",
            ),
            bad="để cán bộ, công chức và nhân dân biết, thực hiện.",
            good="để cán bộ, công chức và Nhân dân biết, thực hiện.",
        ),
    ),
    "A004": Entry(
        _FOUND,
        (
            "Viết hoa Phần, Chương, Mục, Điều; viết thường khoản, điểm.",
            "Phần, Chương, Mục, Điều have a capital; khoản and điểm have none.",
        ),
        Explained(
            (
                "Khi viện dẫn, viết hoa Phần, Chương, Mục, Tiểu mục, Điều; viết thường khoản, điểm.",
                "In a citation, Phần, Chương, Mục, Tiểu mục and Điều have a capital, khoản and điểm have none.",
            ),
            (
                "Phụ lục II Nghị định 30/2020/NĐ-CP quy định như vậy; chữ hoa, chữ thường giúp nhận ra ngay cấp của phần được viện dẫn.",
                "Annex II of Decree 30/2020/NĐ-CP prescribes it; the level of what is cited shows at a glance.",
            ),
            bad="Thực hiện chính sách theo Khoản 1 Điều 14 Luật Dân số.",
            good="Thực hiện chính sách theo khoản 1 Điều 14 Luật Dân số.",
        ),
    ),
    "A005": Entry(
        (
            "“{found}” viện dẫn theo thứ tự từ lớn đến nhỏ; nên viết “{expected}”.",
            "“{found}” cites from the large to the small; better “{expected}”.",
        ),
        (
            "Viện dẫn từ nhỏ đến lớn: điểm, khoản, Điều, Mục, Chương.",
            "Cite from the small to the large: điểm, khoản, Điều, Mục, Chương.",
        ),
        Explained(
            (
                "Viện dẫn các phần của văn bản theo thứ tự từ nhỏ đến lớn.",
                "The parts of a document are cited from the small to the large.",
            ),
            (
                "Các ví dụ của Phụ lục II Nghị định 30/2020/NĐ-CP đều viết theo thứ tự này.",
                "The examples in Annex II of Decree 30/2020/NĐ-CP all have this order.",
            ),
            bad="Thực hiện chính sách theo Điều 14 khoản 1 Luật Dân số.",
            good="Thực hiện chính sách theo khoản 1 Điều 14 Luật Dân số.",
        ),
    ),
    "A006": Entry(
        (
            "Tên luật “{found}” viết hoa chưa đúng; cần viết “{expected}”.",
            "The name of the law “{found}” has wrong capitals; write “{expected}”.",
        ),
        (
            "Viết hoa chữ cái đầu của từ “Luật” và của âm tiết thứ nhất trong tên luật.",
            "Capitals for “Luật” and for the first syllable of its name.",
        ),
        Explained(
            (
                "Tên luật viết hoa chữ cái đầu của từ “Luật” và của âm tiết thứ nhất trong tên.",
                "The name of a law has capitals on “Luật” and on the first syllable of the name.",
            ),
            (
                "Phụ lục II Nghị định 30/2020/NĐ-CP quy định cách viết hoa tên văn bản; tên riêng trong tên luật vẫn viết hoa như thường.",
                "Annex II of Decree 30/2020/NĐ-CP says how names of documents are capitalised; a proper name inside keeps its own capitals.",
            ),
            bad="title: Tuyên truyền, phổ biến Luật dân số",
            good="title: Tuyên truyền, phổ biến Luật Dân số",
        ),
    ),
    "A007": Entry(
        (
            "“{found} {number}” cần viết “{expected} {number}”.",
            "“{found} {number}” is to be written “{expected} {number}”.",
        ),
        (
            "Tên loại của một văn bản cụ thể viết hoa chữ cái đầu.",
            "The kind of a particular document begins with a capital.",
        ),
        Explained(
            (
                "Tên loại của văn bản được viện dẫn viết hoa chữ cái đầu.",
                "The kind of a cited document begins with a capital.",
            ),
            (
                "Phụ lục II Nghị định 30/2020/NĐ-CP quy định viết hoa tên loại khi nói đến một văn bản cụ thể.",
                "Annex II of Decree 30/2020/NĐ-CP gives a capital to the kind where a particular document is meant.",
            ),
            bad="Thực hiện quyết định số 153/QĐ-TTg",
            good="Thực hiện Quyết định số 153/QĐ-TTg",
        ),
    ),
    "A008": Entry(
        _FOUND,
        (
            "Danh từ chung “tỉnh”, “thành phố”, “xã”, “phường” đứng trước tên riêng viết thường.",
            "The generic “tỉnh”, “thành phố”, “xã” or “phường” before a name is small.",
        ),
        Explained(
            (
                "Danh từ chung “tỉnh”, “thành phố”, “xã”, “phường” đứng trước tên riêng viết thường khi ở giữa câu.",
                "The generic “tỉnh”, “thành phố”, “xã” or “phường” before a name is small inside a sentence.",
            ),
            (
                "Phụ lục II Nghị định 30/2020/NĐ-CP chỉ viết hoa tên riêng của đơn vị hành chính; danh từ chung chỉ viết hoa khi đơn vị được đặt tên theo tên người, chữ số hoặc sự kiện lịch sử.",
                "Annex II of Decree 30/2020/NĐ-CP gives capitals to the name only, unless the name is that of a person, a number or an event.",
            ),
            bad="trên địa bàn Tỉnh Lạng Sơn",
            good="trên địa bàn tỉnh Lạng Sơn",
        ),
    ),
    "A009": Entry(
        _FOUND,
        (
            "Viết hoa cả danh từ chung: Thành phố Hồ Chí Minh, Thủ đô Hà Nội.",
            "The first word has a capital: Thành phố Hồ Chí Minh, Thủ đô Hà Nội.",
        ),
        Explained(
            (
                "Thành phố Hồ Chí Minh và Thủ đô Hà Nội viết hoa cả danh từ chung.",
                "Thành phố Hồ Chí Minh and Thủ đô Hà Nội have a capital on the generic word too.",
            ),
            (
                "Phụ lục II Nghị định 30/2020/NĐ-CP nêu hai tên này là trường hợp viết hoa đặc biệt.",
                "Annex II of Decree 30/2020/NĐ-CP names these two as special cases.",
            ),
            bad="các cơ quan tại thành phố Hồ Chí Minh",
            good="các cơ quan tại Thành phố Hồ Chí Minh",
        ),
    ),
    "A010": Entry(
        _FOUND,
        (
            "Viết “Mặt trận Tổ quốc”, chỉ viết hoa “Mặt” và “Tổ”.",
            "Write “Mặt trận Tổ quốc”, with capitals on “Mặt” and “Tổ”.",
        ),
        Explained(
            (
                "Trong “Mặt trận Tổ quốc”, chỉ viết hoa “Mặt” và “Tổ”.",
                "“Mặt trận Tổ quốc” has capitals on “Mặt” and “Tổ” only.",
            ),
            (
                "Phần nơi nhận của Nghị định 30/2020/NĐ-CP viết tên này như vậy.",
                "Decree 30/2020/NĐ-CP writes the name so among its recipients.",
            ),
            bad="coordination: Ủy ban Mặt Trận Tổ Quốc Việt Nam tỉnh.",
            good="coordination: Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh.",
        ),
    ),
    "A011": Entry(
        (
            "“{found}” là cụm từ chỉ chung nhiều cơ quan, nên viết thường: “{expected}”.",
            "“{found}” means several agencies and is better written small: “{expected}”.",
        ),
        (
            "Chỉ viết hoa tên của một cơ quan cụ thể, ví dụ “Sở Y tế”.",
            "Capitals are for the name of one agency, such as “Sở Y tế”.",
        ),
        Explained(
            (
                "Cụm từ chỉ chung nhiều cơ quan (các sở, ban, ngành) viết thường.",
                "Words that mean several agencies (các sở, ban, ngành) are small.",
            ),
            (
                "Chữ hoa dành cho tên của từng cơ quan; viết lúc hoa, lúc thường làm văn bản thiếu thống nhất.",
                "Capitals are for names; using them now and then makes a text inconsistent.",
            ),
            bad="coordination: các Sở, ban, ngành.",
            good="coordination: các sở, ban, ngành.",
        ),
    ),
    "A012": Entry(
        (
            "“{found}” thuộc cấp huyện hoặc đơn vị hành chính trước khi sắp xếp, không còn từ ngày {since}.",
            "“{found}” belongs to the district level or to units as they were before the merger; these ended on {since}.",
        ),
        (
            "Chính quyền địa phương có hai cấp: tỉnh và xã (xã, phường, đặc khu); cả nước có {count} tỉnh, thành phố.",
            "Local government has two levels, province and commune (xã, phường, đặc khu); there are {count} provinces and cities.",
        ),
        Explained(
            (
                "Kế hoạch không giao việc cho cấp huyện, không nêu đơn vị hành chính không còn từ ngày 01/7/2025.",
                "A plan gives no work to the district level, nor names units that ended on 01/7/2025.",
            ),
            (
                "Việc giao cho cơ quan không còn hoạt động thì không có ai thực hiện; câu chữ này thường còn sót từ kế hoạch cũ.",
                "Work given to a body that no longer exists is done by nobody; such words are often left over from an older plan.",
            ),
            bad="coordination: UBND các huyện.",
            good="coordination: UBND các xã, phường.",
        ),
    ),
    "A013": Entry(
        (
            "Cơ quan “{found}” không còn hoạt động sau ngày {until}.",
            "The agency “{found}” ceased to exist after {until}.",
        ),
        (
            "Cơ quan tiếp nhận nhiệm vụ: {successors}; đề nghị đối chiếu trước khi thay.",
            "Its tasks went to: {successors}; check before you replace it.",
        ),
        Explained(
            (
                "Kế hoạch không giao việc cho cơ quan đã sáp nhập hoặc giải thể.",
                "A plan gives no work to an agency that was merged or dissolved.",
            ),
            (
                "Nhiều bộ, sở đã hợp nhất từ ngày 01/3/2025; tên cũ thường còn sót từ văn bản trước đó.",
                "Many ministries and departments were merged on 01/3/2025; their old names are often left over from older texts.",
            ),
            bad="coordination: Sở Kế hoạch và Đầu tư.",
            good="coordination: Sở Tài chính.",
        ),
    ),
    "A015": Entry(
        (
            "Tên cơ quan “{found}” viết tắt ở lần nêu đầu tiên; nên viết đầy đủ “{expected}”.",
            "The agency “{found}” is abbreviated where it is first named; better in full, “{expected}”.",
        ),
        (
            "Viết đầy đủ tên ở lần đầu; nếu dùng lại nhiều lần thì ghi thêm “(sau đây viết tắt là …)”.",
            "Give the full name first; where it recurs, add “(sau đây viết tắt là …)”.",
        ),
        Explained(
            (
                "Tên cơ quan nên viết đầy đủ ở lần nêu đầu tiên.",
                "The name of an agency should be in full where it first occurs.",
            ),
            (
                "Chữ viết tắt tự đặt (GDĐT, GD&ĐT, KHCN) không thống nhất giữa các văn bản; riêng UBND, HĐND đã thông dụng.",
                "Home-made abbreviations (GDĐT, GD&ĐT, KHCN) differ from text to text; UBND and HĐND are known to all.",
            ),
            bad="coordination: Sở GDĐT.",
            good="coordination: Sở Giáo dục và Đào tạo.",
        ),
    ),
    "A016": Entry(
        (
            "Tên đơn vị hành chính “{found}” viết hoa chưa đúng; cần viết “{expected}”.",
            "The name of the unit “{found}” has wrong capitals; write “{expected}”.",
        ),
        (
            "Viết hoa chữ cái đầu của mỗi âm tiết trong tên riêng.",
            "Each syllable of the name begins with a capital.",
        ),
        Explained(
            (
                "Tên riêng của tỉnh, thành phố, xã, phường viết hoa chữ cái đầu của mỗi âm tiết.",
                "Each syllable of the name of a province, city or commune begins with a capital.",
            ),
            (
                "Phụ lục II Nghị định 30/2020/NĐ-CP quy định như vậy đối với tên địa lý.",
                "Annex II of Decree 30/2020/NĐ-CP prescribes it for the names of places.",
            ),
            bad="trên địa bàn tỉnh Lạng sơn",
            good="trên địa bàn tỉnh Lạng Sơn",
        ),
    ),
    "A018": Entry(
        _FOUND,
        (
            "Chỉ viết hoa chữ cái đầu: Tỉnh ủy, Thành ủy, Đảng ủy.",
            "Only the first letter is a capital: Tỉnh ủy, Thành ủy, Đảng ủy.",
        ),
        Explained(
            (
                "Tỉnh ủy, Thành ủy, Đảng ủy chỉ viết hoa chữ cái đầu.",
                "Tỉnh ủy, Thành ủy and Đảng ủy have one capital, the first.",
            ),
            (
                "“Tỉnh ủy” là một từ ghép; các kế hoạch đã công bố đều viết như vậy.",
                "“Tỉnh ủy” is one compound; the published plans all write it so.",
            ),
            bad="coordination: Ban Tuyên giáo và Dân vận Tỉnh Ủy.",
            good="coordination: Ban Tuyên giáo và Dân vận Tỉnh ủy.",
        ),
    ),
    "A020": Entry(
        _FOUND,
        (
            "Chức danh chỉ viết hoa chữ cái đầu: Chủ tịch, Giám đốc, Thủ tướng.",
            "A title of office has one capital at most, the first: Chủ tịch, Giám đốc, Thủ tướng.",
        ),
        Explained(
            (
                "Chức danh không viết hoa âm tiết thứ hai.",
                "A title of office has no capital on its second syllable.",
            ),
            (
                "Các ví dụ của Nghị định 30/2020/NĐ-CP viết “Chủ tịch”, “Thủ tướng”.",
                "The examples of Decree 30/2020/NĐ-CP are “Chủ tịch”, “Thủ tướng”.",
            ),
            bad="- Chủ Tịch, các Phó Chủ tịch Ủy ban nhân dân tỉnh;",
            good="- Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân tỉnh;",
        ),
    ),
}
