#pragma once

#include "desk/ThemeSource.h"

#include <QToolButton>

namespace waymark {

/// The line that opens and closes a part of the panel; with the keyboard on it Enter does, and so does Space.
class SectionHeader : public QToolButton
{
    Q_OBJECT

public:
    SectionHeader(const QString &title, const ThemeSource &themes, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const ThemeSource &m_themes;
};

/// A part of the panel under its title, with a line above; open or closed.
class Section : public QWidget
{
    Q_OBJECT

public:
    Section(const QString &title, const ThemeSource &themes, QWidget *parent);

    /// Takes the widget in. Call once.
    void setContent(QWidget *content);
    void setTitle(const QString &title);
    [[nodiscard]] bool isOpen() const { return m_header->isChecked(); }
    void setOpen(bool isOpen) { m_header->setChecked(isOpen); }

Q_SIGNALS:
    void toggled(bool isOpen);

private:
    void show(bool isOpen);

    SectionHeader *m_header;
    QWidget *m_content = nullptr;
};

} // namespace waymark
