package shop;

import java.sql.*;
import java.util.List;
import java.util.Map;
import javax.servlet.http.*;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.*;

@RestController
class Orders {
  private static final Map<String, String> COLUMNS = Map.of("date", "created_at", "total", "total");
  private final JdbcTemplate jdbc;

  Orders(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  void prepared(HttpServletRequest request, Connection connection) throws SQLException {
    PreparedStatement statement = connection.prepareStatement("SELECT * FROM orders WHERE id = ?");
    statement.setString(1, request.getParameter("id"));
    statement.executeQuery();
  }

  @GetMapping("/search")
  List<Map<String, Object>> search(@RequestParam String name) {
    return jdbc.queryForList("SELECT * FROM items WHERE name = ?", name);
  }

  @GetMapping("/page")
  List<Map<String, Object>> page(@RequestParam int limit) {
    return jdbc.queryForList("SELECT * FROM items LIMIT " + limit);
  }

  void number(HttpServletRequest request, Statement statement) throws SQLException {
    int id = Integer.parseInt(request.getParameter("id"));
    statement.executeQuery("SELECT * FROM orders WHERE id = " + id);
  }

  void direction(HttpServletRequest request, Statement statement) throws SQLException {
    String direction = request.getParameter("direction");
    if (!"asc".equals(direction)) {
      direction = "desc";
    }
    statement.executeQuery("SELECT * FROM orders ORDER BY id " + direction);
  }

  void constant(HttpServletRequest request, Statement statement) throws SQLException {
    int seven = 7;
    String value = seven * 6 > 40 ? "fixed" : request.getParameter("value");
    statement.executeQuery("SELECT * FROM orders WHERE note = '" + value + "'");
  }

  void chosen(HttpServletRequest request, Statement statement) throws SQLException {
    String column = switch (request.getParameter("sort")) {
      case "date" -> "created_at";
      default -> "total";
    };
    statement.executeQuery("SELECT * FROM orders ORDER BY " + column);
  }
}
