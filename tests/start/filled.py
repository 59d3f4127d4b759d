"""A plan made by `kehoach init`, filled in as a drafter would."""

from __future__ import annotations

from typing import Any

import yaml

from kehoach.source.write import write

_OWN = {
    "pho-bien": "Tổ chức phổ biến các quy định của Luật đến cán bộ, công chức, viên chức và Nhân dân.",
    "van-ban": "Rà soát văn bản quy phạm pháp luật của địa phương về dân số.",
    "tap-huan": "Mở các lớp tập huấn nghiệp vụ cho đội ngũ làm công tác dân số cấp xã.",
    "hoat-dong": "Triển khai các hoạt động chăm sóc sức khỏe sinh sản và nâng cao chất lượng dân số.",
    "long-ghep": "Đưa chỉ tiêu dân số vào kế hoạch phát triển kinh tế - xã hội hằng năm.",
    "kiem-tra": "Kiểm tra việc thi hành Luật; sơ kết, tổng kết theo quy định.",
}
_DUTIES = {
    "so-y-te": "Chủ trì, phối hợp với các cơ quan liên quan tổ chức thực hiện Kế hoạch này.",
    "so-tai-chinh": "Tham mưu bố trí kinh phí thực hiện Kế hoạch này theo phân cấp ngân sách.",
    "so-ban-nganh": "Phối hợp với Sở Y tế thực hiện các nhiệm vụ được giao.",
    "mat-tran": "Đề nghị phối hợp tuyên truyền, vận động Nhân dân thực hiện Luật.",
    "xa-phuong": "Xây dựng kế hoạch và tổ chức thi hành Luật trên địa bàn.",
}


def filled(text: str) -> str:
    """Return the plan in `text` with every blank filled in and its titles the drafter's own."""
    data: dict[str, Any] = yaml.load(text, Loader=yaml.CBaseLoader)
    data["purpose"] = ["Tổ chức thi hành Luật kịp thời, thống nhất và hiệu quả."]
    data["requirements"] = ["Bảo đảm sự phối hợp chặt chẽ giữa các cơ quan, đơn vị."]
    front = next(duty["agency"] for duty in data["organisation"] if duty["id"] == "mat-tran")
    for task in data["content"]:
        del task["source"]
        task |= {
            "activities": _OWN[task["id"]],
            "lead": "Sở Y tế.",
            "coordination": f"các sở, ban, ngành; UBND các xã, phường; {front}.",
            "timeline": "năm 2026.",
            "results": "Báo cáo kết quả thực hiện.",
        }
    data["funding"] = "Từ ngân sách nhà nước theo phân cấp và các nguồn hợp pháp khác."
    for duty in data["organisation"]:
        if "agency" in duty:
            duty["items"] = [_DUTIES[duty["id"]]]
        else:
            duty["text"] = (
                "Sở Y tế tổng hợp kết quả thực hiện, báo cáo Bộ Y tế trước ngày 15/12/2026."
            )
    data["closing"] = (
        "Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các cơ quan, đơn vị báo cáo về Sở Y "
        "tế để tổng hợp./."
    )
    if "recipients" in data:
        data["recipients"][-2:] = ["Báo và Phát thanh, Truyền hình;", "Lưu: VT, KGVX."]
        data["signature"]["name"] = "Nguyễn Văn An"
    return write(data)
