#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace waymark {

/// Widgets side by side as words are: what has no room begins the next row. For buttons that must not be cut off when
/// the text is large or the pane narrow.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    [[nodiscard]] QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// Gives the height; places nothing where it only measures.
    int flow(const QRect &rect, bool isMeasuring) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace waymark
