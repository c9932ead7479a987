#pragma once

class QAbstractItemView;
class QMenu;

namespace waymark {

class TableKeys;

/// The menu of a table under the right button or the menu key: what TableKeys knows, with its keys beside it, for who
/// looks before pressing. An entry presses its key, so that both mean the same; what the view does nothing about is not
/// offered, and what the chosen cells do not take is there but grey.
void fillTableMenu(QMenu &menu, QAbstractItemView &view, const TableKeys &keys);

} // namespace waymark
